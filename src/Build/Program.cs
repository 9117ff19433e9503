using GpuKernels.Build;

// UTF-8, whatever the console's code page is: the task reads it so, and files may have any names.
using StreamWriter output = new(Console.OpenStandardOutput());
return args is ["compile", .. var options] ? CompileCommand.Run(options, output) : CompileCommand.ShowUsage(Console.Error);
