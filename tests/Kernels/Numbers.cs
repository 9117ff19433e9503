#pragma warning disable GK0076 // a text of its own for each thread
#pragma warning disable GK0078 // the stacks of a search
using System.Numerics;

namespace GpuKernels.Tests.Kernels;

/// <summary>Random numbers, hashes, number theory.</summary>
public static partial class Numbers
{
    public struct Pcg(ulong seed)
    {
        private ulong state = seed;

        public uint Next()
        {
            ulong old = state;
            state = old * 6364136223846793005 + 1442695040888963407;
            return BitOperations.RotateRight((uint)((old >> 18 ^ old) >> 27), (int)(old >> 59));
        }
    }

    [Kernel]
    public static void PcgSums(ReadOnlySpan<ulong> seeds, int count, Span<uint> sums)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= seeds.Length) return;
        Pcg random = new(seeds[i]);
        uint sum = 0;
        for (int k = 0; k < count; k++) sum = sum * 31 + random.Next();
        sums[i] = sum;
    }

    /// <summary>The Mersenne twister of a block: 624 words in shared memory, tempered after one round.</summary>
    [Kernel]
    public static void Mersenne(uint seed, Span<uint> numbers)
    {
        Span<uint> state = Block.Shared<uint>(624), next = Block.Shared<uint>(624);
        if (ThreadIdx.X == 0)
        {
            state[0] = seed + (uint)BlockIdx.X;
            for (int k = 1; k < 624; k++) state[k] = 1812433253u * (state[k - 1] ^ state[k - 1] >> 30) + (uint)k;
            for (int k = 0; k < 624; k++)
            {
                uint y = state[k] & 0x80000000 | state[(k + 1) % 624] & 0x7fffffff;
                state[k] = state[(k + 397) % 624] ^ y >> 1 ^ ((y & 1) == 0 ? 0 : 0x9908b0df);
            }
        }
        Block.Sync();
        for (int k = ThreadIdx.X; k < 624; k += BlockDim.X)
        {
            uint y = state[k];
            y ^= y >> 11;
            y ^= y << 7 & 0x9d2c5680;
            y ^= y << 15 & 0xefc60000;
            next[k] = y ^ y >> 18;
        }
        Block.Sync();
        for (int k = ThreadIdx.X; k < 624; k += BlockDim.X) numbers[BlockIdx.X * 624 + k] = next[623 - k];
    }

    /// <summary>FNV-1a of rows of bytes.</summary>
    [Kernel]
    public static void Fnv(ReadOnlySpan<byte> bytes, int width, Span<ulong> hashes)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= hashes.Length) return;
        ulong hash = 14695981039346656037;
        foreach (byte b in bytes.Slice(i * width, width)) hash = (hash ^ b) * 1099511628211;
        hashes[i] = hash;
    }

    /// <summary>The 32-bit finalizer of MurmurHash3.</summary>
    [Kernel]
    public static void Murmur(Span<uint> values)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= values.Length) return;
        uint h = values[i];
        h = (h ^ h >> 16) * 0x85ebca6b;
        h = (h ^ h >> 13) * 0xc2b2ae35;
        values[i] = h ^ h >> 16;
    }

    /// <summary>CRC-32, bit by bit.</summary>
    [Kernel]
    public static void Crc32(ReadOnlySpan<byte> bytes, int width, Span<uint> sums)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= sums.Length) return;
        uint sum = ~0u;
        for (int k = 0; k < width; k++)
        {
            sum ^= bytes[i * width + k];
            for (int bit = 0; bit < 8; bit++) sum = sum >> 1 ^ (0xedb88320 & (uint)-(int)(sum & 1));
        }
        sums[i] = ~sum;
    }

    /// <summary>Euclid's algorithm and the cofactors of it.</summary>
    [Kernel]
    public static void Gcd(ReadOnlySpan<long> a, ReadOnlySpan<long> b, Span<long> divisors, Span<long> factors)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= a.Length) return;
        (long r, long next, long s, long t) = (a[i], b[i], 1, 0);
        while (next != 0)
        {
            long q = r / next;
            (r, next) = (next, r - q * next);
            (s, t) = (t, s - q * t);
        }
        (divisors[i], factors[i]) = (r, s);
    }

    private static ReadOnlySpan<uint> Witnesses => [2, 3, 5, 7];

    private static ulong PowerMod(ulong x, uint exponent, uint modulus)
    {
        ulong result = 1;
        for (x %= modulus; exponent > 0; exponent >>= 1)
        {
            if ((exponent & 1) != 0) result = result * x % modulus;
            x = x * x % modulus;
        }
        return result;
    }

    /// <summary>Primes by Fermat's and Euler's tests to the bases 2, 3, 5 and 7.</summary>
    [Kernel]
    public static void IsPrime(ReadOnlySpan<uint> values, Span<bool> results)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= values.Length) return;
        uint n = values[i], d = n - 1;
        bool isPrime = n is 2 or 3 or 5 or 7 || n > 7 && n % 2 != 0;
        int twos = 0;
        while (isPrime && d % 2 == 0 && d > 0)
        {
            d /= 2;
            twos++;
        }
        foreach (uint witness in Witnesses)
        {
            if (!isPrime || n <= 7) break;
            ulong x = PowerMod(witness, d, n);
            bool passes = x == 1 || x == n - 1;
            for (int k = 1; k < twos && !passes; k++)
            {
                x = x * x % n;
                passes = x == n - 1;
            }
            isPrime = passes;
        }
        results[i] = isPrime;
    }

    /// <summary>Places of queens on a board, counted with bits; the first queen's column is the thread's.</summary>
    [Kernel]
    public static void Queens(int size, Span<int> counts)
    {
        int first = ThreadIdx.X;
        if (first >= size) return;
        Span<uint> free = stackalloc uint[12], columns = stackalloc uint[12], left = stackalloc uint[12], right = stackalloc uint[12];
        uint all = (1u << size) - 1, start = 1u << first;
        int row = 1, count = 0;
        (columns[1], left[1], right[1]) = (start, start << 1, start >> 1);
        free[1] = all & ~(columns[1] | left[1] | right[1]);
        while (row > 0)
        {
            if (free[row] == 0)
            {
                row--;
                continue;
            }
            uint place = free[row] & (uint)-(int)free[row];
            free[row] ^= place;
            if (row == size - 1)
            {
                count++;
                continue;
            }
            row++;
            columns[row] = columns[row - 1] | place;
            left[row] = (left[row - 1] | place) << 1;
            right[row] = (right[row - 1] | place) >> 1;
            free[row] = all & ~(columns[row] | left[row] | right[row]);
        }
        counts[first] = count;
    }

    /// <summary>Decimal digits of a number, the last one first.</summary>
    [Kernel]
    public static void Digits(ReadOnlySpan<int> values, Span<char> texts)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= values.Length) return;
        Span<char> own = texts[(i * 12)..(i * 12 + 12)];
        uint rest = values[i] < 0 ? (uint)-(long)values[i] : (uint)values[i];
        int k = own.Length;
        do
        {
            own[--k] = (char)('0' + rest % 10);
            rest /= 10;
        }
        while (rest > 0);
        if (values[i] < 0) own[--k] = '-';
        while (k > 0) own[--k] = ' ';
    }

    /// <summary>A bit for each class of ASCII characters.</summary>
    [Kernel]
    public static void Classes(ReadOnlySpan<char> text, Span<int> classes)
    {
        int i = BlockIdx.X * BlockDim.X + ThreadIdx.X;
        if (i >= text.Length) return;
        char c = text[i];
        int found = char.IsAscii(c) ? 1 : 0;
        if (char.IsAsciiDigit(c)) found |= 2;
        if (char.IsAsciiLetter(c)) found |= 4;
        if (char.IsAsciiLetterLower(c)) found |= 8;
        if (char.IsAsciiLetterUpper(c)) found |= 16;
        if (char.IsAsciiLetterOrDigit(c)) found |= 32;
        if (char.IsAsciiHexDigit(c)) found |= 64;
        if (char.IsAsciiHexDigitLower(c)) found |= 128;
        classes[i] = char.IsAsciiHexDigitUpper(c) ? found | 256 : found;
    }
}
