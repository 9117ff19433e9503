using System.Globalization;
using GpuKernels.Fuzz.Tests;
using GpuKernels.Fuzz.Tests.Axes;

// --fuzz AXIS COUNT SEED runs that many programs, from that seed on; else this is a program of tests.
if (args is ["--fuzz", string axis, string count, string seed])
    return LongRun.Run(Axis.Find(axis), int.Parse(count, CultureInfo.InvariantCulture), int.Parse(seed, CultureInfo.InvariantCulture));
return args.Any(argument => argument is "-automated" or "@@")
    ? await Xunit.Runner.InProc.SystemConsole.ConsoleRunner.Run(args)
    : await Xunit.MicrosoftTestingPlatform.TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions);
