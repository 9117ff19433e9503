namespace GpuKernels.Runtime.Tests.Support;

/// <summary>Sets an environment variable, or removes it, until the end of the scope.</summary>
internal sealed class EnvironmentScope : IDisposable
{
    private readonly string variable;
    private readonly string? before;

    public EnvironmentScope(string variable, string? value)
    {
        this.variable = variable;
        before = Environment.GetEnvironmentVariable(variable);
        Environment.SetEnvironmentVariable(variable, value);
    }

    public void Dispose() => Environment.SetEnvironmentVariable(variable, before);
}
