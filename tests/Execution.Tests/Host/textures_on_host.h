
// Texture units and surfaces, by what CUDA's programming guide says of them. A handle is the address of what the runtime's TextureDescriptor lays out.
struct float2 { float x, y; };
struct float4 { float x, y, z, w; };
enum cudaSurfaceBoundaryMode { cudaBoundaryModeZero, cudaBoundaryModeClamp, cudaBoundaryModeTrap };

namespace host
{
    enum address_mode { wrap, clamp, mirror, border };
    enum component_kind { single, half, byte, uint16, sbyte, int16 };

    struct texture
    {
        int length[3], dimensions, is_linear, address[3];
        bool is_normalized;
        float border_color[4];
        int component, channels, texel_bytes;
        unsigned char* texels;
        long long row_bytes;

        unsigned char* at(const int* index) const
        {
            return texels + ((long long)index[2] * length[1] + index[1]) * row_bytes + (long long)index[0] * texel_bytes;
        }
    };

    static inline float half_value(unsigned short bits)
    {
        float value = ldexpf((bits & 0x3ff) + ((bits & 0x7c00) ? 1024 : 0), ((bits & 0x7c00) ? (bits >> 10 & 31) : 1) - 25);
        if ((bits & 0x7c00) == 0x7c00)
            value = (bits & 0x3ff) ? NAN : INFINITY;
        return bits & 0x8000 ? -value : value;
    }

    // Integers of 32 bits are their bits here.
    static inline float component(const texture& t, const unsigned char* texel, int channel)
    {
        float value;
        short wide = 0;
        if (t.texel_bytes == 2 * t.channels)
            memcpy(&wide, texel + 2 * channel, 2);
        switch (t.component)
        {
            case half: return half_value((unsigned short)wide);
            case byte: return texel[channel] / 255.0f;
            case uint16: return (unsigned short)wide / 65535.0f;
            case sbyte: return fmaxf((signed char)texel[channel] / 127.0f, -1.0f);
            case int16: return fmaxf(wide / 32767.0f, -1.0f);
            default: memcpy(&value, texel + 4 * channel, 4); return value;
        }
    }

    static inline int inside(const texture& t, int axis, double position)
    {
        long long index = (long long)position, n = t.length[axis];
        switch (t.address[axis])
        {
            case wrap: return (int)((index % n + n) % n);
            case clamp: return (int)(index < 0 ? 0 : index >= n ? n - 1 : index);
            case mirror: index = (index % (2 * n) + 2 * n) % (2 * n); return (int)(index < n ? index : 2 * n - 1 - index);
            default: return index < 0 || index >= n ? -1 : (int)index;
        }
    }

    static inline double position(const texture& t, int axis, float coordinate)
    {
        double x = isnan(coordinate) || fabsf(coordinate) < 0x1p-126f ? 0 : coordinate < -3e38f ? -3e38 : coordinate > 3e38f ? 3e38 : coordinate;
        if (t.is_normalized)
            x = floor(x * 0x1p21) / 0x1p21;
        if (t.address[axis] == wrap)
            x -= floor(x);
        if (t.address[axis] == mirror)
            x -= 2 * floor(x / 2);
        x *= t.is_normalized ? t.length[axis] : 1;
        return x < -1e7 ? -1e7 : x > 1e7 ? 1e7 : x;
    }

    template <typename T>
    static inline T sample(unsigned long long handle, float x, float y, float z, int layer = 0)
    {
        const texture& t = *(const texture*)handle;
        if (layer < 0 || layer >= t.length[2])
            layer = t.length[2] - 1;
        const float coordinates[] = {x, y, z};
        int first[3] = {}, second[3] = {};
        int weight[3] = {};
        double sum[4] = {};
        float texel[4] = {};
        for (int axis = 0; axis < t.dimensions; axis++)
        {
            double at = position(t, axis, coordinates[axis]);
            double step = t.is_linear ? floor((at - 0.5) * 256 + 0.5) : floor(at) * 256;
            if (t.address[axis] == clamp && t.is_linear)
                step = step < 0 ? 0 : fmin(step, (t.length[axis] - 1) * 256.0);
            first[axis] = inside(t, axis, floor(step / 256));
            second[axis] = inside(t, axis, floor(step / 256) + 1);
            weight[axis] = (int)(step - floor(step / 256) * 256);
        }
        // Each layer's share is rounded to the columns, and then to the rows.
        int weights[8];
        for (int layer = 0; layer < 2; layer++)
        {
            int whole = layer ? weight[2] : 256 - weight[2];
            int right = (whole * weight[0] + 128) >> 8, left = whole - right;
            weights[4 * layer + 3] = (right * weight[1] + 128) >> 8;
            weights[4 * layer + 2] = (left * weight[1] + 127) >> 8;
            weights[4 * layer + 1] = right - weights[4 * layer + 3];
            weights[4 * layer] = left - weights[4 * layer + 2];
        }
        for (int corner = 0; corner < 1 << t.dimensions; corner++)
        {
            int index[3] = {};
            double w = weights[corner] / 256.0;
            for (int axis = 0; axis < t.dimensions; axis++)
                index[axis] = corner >> axis & 1 ? second[axis] : first[axis];
            if (t.dimensions < 3)
                index[2] = layer;
            bool is_border = index[0] < 0 || index[1] < 0 || index[2] < 0;
            for (int channel = 0; channel < t.channels && w != 0; channel++)
            {
                float value = is_border ? t.border_color[channel] : component(t, t.at(index), channel);
                // What is not filtered keeps its bits.
                memcpy(&texel[channel], &value, 4);
                sum[channel] += w * value;
            }
        }
        for (int channel = 0; channel < t.channels && t.is_linear; channel++)
            texel[channel] = (float)sum[channel];
        T result;
        memcpy(&result, texel, sizeof(T));
        return result;
    }

    // Null where nothing is read or written.
    template <typename T>
    static inline unsigned char* surface(unsigned long long handle, int x, int y, int z, cudaSurfaceBoundaryMode boundary)
    {
        const texture& t = *(const texture*)handle;
        int index[] = {x / (int)sizeof(T), y, z};
        bool is_outside = false;
        for (int axis = 0; axis < 3; axis++)
        {
            // Layers are not a dimension, and those that there are not stand for the last one.
            int n = t.length[axis];
            if (axis == 2 && t.dimensions < 3 && index[axis] < 0)
                index[axis] = n;
            int clamped = index[axis] < 0 ? 0 : index[axis] >= n ? n - 1 : index[axis];
            is_outside |= clamped != index[axis];
            index[axis] = clamped;
        }
        if (is_outside && boundary == cudaBoundaryModeTrap)
            abort();
        return is_outside && boundary == cudaBoundaryModeZero ? nullptr : t.at(index);
    }
}

template <typename T> static inline T tex1D(unsigned long long texture, float x) { return host::sample<T>(texture, x, 0, 0); }
template <typename T> static inline T tex2D(unsigned long long texture, float x, float y) { return host::sample<T>(texture, x, y, 0); }
template <typename T> static inline T tex3D(unsigned long long texture, float x, float y, float z) { return host::sample<T>(texture, x, y, z); }

template <typename T> static inline T tex1DLayered(unsigned long long texture, float x, int layer) { return host::sample<T>(texture, x, 0, 0, layer); }
template <typename T> static inline T tex2DLayered(unsigned long long texture, float x, float y, int layer) { return host::sample<T>(texture, x, y, 0, layer); }
template <typename T> static inline T tex1Dfetch(unsigned long long texture, int x) { return host::sample<T>(texture, x + 0.5f, 0, 0); }

template <typename T>
static inline T surf3Dread(unsigned long long surface, int x, int y, int z, cudaSurfaceBoundaryMode boundary)
{
    T value = {};
    if (const unsigned char* texel = host::surface<T>(surface, x, y, z, boundary))
        memcpy(&value, texel, sizeof(T));
    return value;
}

template <typename T> static inline T surf2Dread(unsigned long long surface, int x, int y, cudaSurfaceBoundaryMode boundary) { return surf3Dread<T>(surface, x, y, 0, boundary); }
template <typename T> static inline T surf1Dread(unsigned long long surface, int x, cudaSurfaceBoundaryMode boundary) { return surf3Dread<T>(surface, x, 0, 0, boundary); }

template <typename T>
static inline void surf3Dwrite(T value, unsigned long long surface, int x, int y, int z, cudaSurfaceBoundaryMode boundary)
{
    if (unsigned char* texel = host::surface<T>(surface, x, y, z, boundary))
        memcpy(texel, &value, sizeof(T));
}

template <typename T>
static inline void surf2Dwrite(T value, unsigned long long surface, int x, int y, cudaSurfaceBoundaryMode boundary) { surf3Dwrite(value, surface, x, y, 0, boundary); }

template <typename T>
static inline void surf1Dwrite(T value, unsigned long long surface, int x, cudaSurfaceBoundaryMode boundary) { surf3Dwrite(value, surface, x, 0, 0, boundary); }

template <typename T>
static inline T surf1DLayeredread(unsigned long long surface, int x, int layer, cudaSurfaceBoundaryMode boundary) { return surf3Dread<T>(surface, x, 0, layer, boundary); }

template <typename T>
static inline T surf2DLayeredread(unsigned long long surface, int x, int y, int layer, cudaSurfaceBoundaryMode boundary) { return surf3Dread<T>(surface, x, y, layer, boundary); }

template <typename T>
static inline void surf1DLayeredwrite(T value, unsigned long long surface, int x, int layer, cudaSurfaceBoundaryMode boundary) { surf3Dwrite(value, surface, x, 0, layer, boundary); }

template <typename T>
static inline void surf2DLayeredwrite(T value, unsigned long long surface, int x, int y, int layer, cudaSurfaceBoundaryMode boundary) { surf3Dwrite(value, surface, x, y, layer, boundary); }
