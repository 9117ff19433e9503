using GpuKernels;

const int Count = 1_000_000;
float[] x = new float[Count], y = new float[Count];
for (int i = 0; i < Count; i++) (x[i], y[i]) = (i, 1);

using GpuDevice gpu = GpuDevice.Default; // An NVIDIA GPU where there is one, else the CPU.
Kernels.Saxpy(gpu.Launch(Count), 2, x, y); // Copies x and y there, runs the kernel, copies y back.

int wrong = Enumerable.Range(0, Count).Count(i => y[i] != 2f * i + 1);
Console.WriteLine($"{gpu.Name}: y[10] is {y[10]}, {wrong} of {Count} are wrong.");
return wrong == 0 ? 0 : 1;
