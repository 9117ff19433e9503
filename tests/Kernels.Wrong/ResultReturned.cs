// Thousands of threads cannot return one value.
static partial class Kernels
{
    [Kernel]
    public static float Sum(ReadOnlySpan<float> x)
//                      ^^^ GK0003
    {
        float sum = 0f;
        for (int i = 0; i < x.Length; i++) sum += x[i];
        return sum;
    }
}
