using GpuKernels.Tool;

return ToolCommand.Run(args, Console.Out, Console.Error);
