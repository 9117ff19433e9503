using System.CommandLine;

namespace GpuKernels.Tool.Commands;

/// <summary><c>gpukernels doctor</c>.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        Command command = new(
            "doctor",
            "Says what this machine has to run GPU kernels, and what to install where something is missing. Ends with 0 if a GPU kernel could run.");
        command.SetAction(result =>
        {
            MachineFacts machine = MachineFacts.OfThisMachine();
            result.InvocationConfiguration.Output.Write(DoctorText.Describe(machine));
            return machine.CanRun ? 0 : 1;
        });
        return command;
    }
}
