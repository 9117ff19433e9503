using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using GpuKernels.Tool.Commands;
using GpuKernels.Tool.Text;

namespace GpuKernels.Tool;

/// <summary>The command <c>gpukernels</c>.</summary>
internal static class ToolCommand
{
    private const string Name = "gpukernels";

    /// <summary>0 where all was well, 1 where not, and what it was is in <paramref name="errors"/>.</summary>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        // No RootCommand: that is called as the file is, and a tool's file is not called as the tool.
        Command root = new(Name, "Shows the GPU kernels of an assembly and what they cost, and says what this machine lacks to run them.")
        {
            ListCommand.Create(),
            ShowCommand.Create(),
            DoctorCommand.Create(),
            CacheCommand.Create(),
            new HelpOption(),
            new VersionOption(),
        };
        root.SetAction(_ => root.Parse("--help").Invoke(new InvocationConfiguration { Output = output, Error = errors }));
        InvocationConfiguration configuration = new() { Output = output, Error = errors, EnableDefaultExceptionHandler = false };
        try
        {
            ParseResult parsed = root.Parse(arguments);
            return parsed.Errors.Count > 0 ? throw new ToolException(Describe(parsed)) : parsed.Invoke(configuration);
        }
        catch (ToolException problem)
        {
            errors.WriteLine(problem.Message);
            return 1;
        }
    }

    /// <summary>What is wrong with the arguments, and where it is written what is right.</summary>
    private static string Describe(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string path = command.Name == Name ? Name : $"{Name} {string.Join(' ', Path(parsed.CommandResult))}",
            help = $"`{path} --help` says what there is.";
        if (parsed.UnmatchedTokens is [var word, ..])
        {
            IReadOnlyList<string> near = Suggestions.For(
                word, command.Subcommands.Select(sub => sub.Name).Concat(command.Options.Select(option => option.Name)));
            string what = word.StartsWith('-') ? "option" : command.Subcommands.Count > 0 ? "command" : "further argument";
            return $"{path} takes no {what} '{word}'. {(near.Count > 0 ? $"Did you mean {string.Join(" or ", near)}?" : help)}";
        }
        IEnumerable<string> missing = command.Arguments.Where(argument => parsed.GetResult(argument) is not { Tokens.Count: > 0 })
            .Select(argument => $"<{argument.Name}>");
        return missing.Any() ? $"{path} needs {string.Join(" and ", missing)}. {help}" : $"{parsed.Errors[0].Message} {help}";
    }

    private static IEnumerable<string> Path(CommandResult result) =>
        result.Parent is CommandResult parent ? Path(parent).Append(result.Command.Name) : [];
}
