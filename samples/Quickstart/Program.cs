using GpuKernels;
using Quickstart;

if (Options.Parse(args) is not { } options)
{
    Console.Error.WriteLine(Options.Usage);
    return 2;
}

try
{
    using GpuDevice gpu = options.Device is null ? GpuDevice.Default : GpuDevice.Get(options.Device);
    Console.WriteLine($"Device: {gpu.Name} ({gpu.Description})\n");
    Console.WriteLine($"{"kernel",-12}{"size",-16}{"time",12}{"greatest error",18}");
    bool[] right = [Programs.Saxpy(gpu), Programs.BlockSum(gpu), Programs.MatMul(gpu), Programs.Mandelbrot(gpu, "mandelbrot.png")];
    Console.WriteLine("\nThe Mandelbrot set is in mandelbrot.png.");
    return right.All(isRight => isRight) ? 0 : 1;
}
catch (GpuException error)
{
    Console.Error.WriteLine(error.Message);
    return 1;
}
