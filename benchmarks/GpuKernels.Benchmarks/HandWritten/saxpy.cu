extern "C" __global__ void saxpy(float a, const float* __restrict__ x, int x_length, float* __restrict__ y, int y_length)
{
    int i = blockIdx.x * blockDim.x + threadIdx.x;
    if (i < y_length) y[i] = a * x[i] + y[i];
}
