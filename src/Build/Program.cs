using GpuKernels.Build;

return args is ["compile", .. var options] ? CompileCommand.Run(options, Console.Out) : CompileCommand.ShowUsage(Console.Error);
