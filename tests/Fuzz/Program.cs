using GpuKernels.Fuzz;

// --count runs that many kernels; without it this is a program of tests.
if (args.Contains("--count"))
    return FuzzOptions.TryParse(args, out FuzzOptions? options, out string problem)
        ? new FuzzRun(options, Console.Out).RunAndReport(Console.Out)
        : FuzzOptions.Explain(problem);
Console.WriteLine($"Random kernels from seed {FuzzTests.Seed}");
return args.Any(argument => argument is "-automated" or "@@")
    ? await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args)
    : await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
