namespace GpuKernels.Fuzz;

/// <summary>
/// Writes how a program launches its kernel: on arrays of the host, or on some of the device that start in the midst of others.
/// </summary>
internal static class DeviceLaunch
{
    public static string Write(Parameter[] used)
    {
        if (used.All(parameter => parameter.Shift == 0))
            return $"Run({Join(used, (parameter, i) => parameter.Argument(i))});";
        (Parameter Parameter, int Number)[] arrays = [.. used.Select((parameter, i) => (parameter, i))
            .Where(used => used.parameter.IsArray)];
        return string.Join("\n",
        [
            .. arrays.Select(array => Allocate(array.Parameter, array.Number)),
            $"Run({Join(used, (parameter, i) => parameter.IsArray ? $"array{i}" : parameter.Argument(i))});",
            .. arrays.Where(array => array.Parameter.IsWritten)
                .Select(array => $"array{array.Number}.CopyTo({array.Parameter.Argument(array.Number)});"),
        ]);
    }

    private static string Join(Parameter[] used, Func<Parameter, int, string> argument) =>
        string.Join(", ", used.Select(argument).Prepend("launch"));

    private static string Allocate(Parameter parameter, int number)
    {
        string values = parameter.Argument(number), length = $"{values}.Length", shift = $"{parameter.Shift}";
        return $"using GpuArray<{parameter.Element}> whole{number} = launch.Stream.Device.Allocate<{parameter.Element}>({shift} + {length});\n"
            + $"GpuArray<{parameter.Element}> array{number} = whole{number}.Slice({shift}, {length});\narray{number}.CopyFrom({values});";
    }
}
