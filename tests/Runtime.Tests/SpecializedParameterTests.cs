using GpuKernels.CompilerServices;
using GpuKernels.Runtime.Tests.Support;

namespace GpuKernels.Runtime.Tests;

public sealed unsafe class SpecializedParameterTests
{
    [Fact]
    public void Each_value_has_a_function_and_many_values_share_one()
    {
        KernelHandle kernel = new("f", "f", "", isStrict: false, staticSharedBytes: 0, cpu: null)
        {
            Specialized = [new SpecializedParameter("N", 0, typeof(int), 1000), new SpecializedParameter("B", 1, typeof(bool), 0, 1)],
        };
        SeparateMemoryDevice recorder = new() { Compiles = true };
        Dictionary<int, nint> functions = [];
        for (int n = 0; n < KernelHandle.MostSpecialized; n++) functions.Add(n, Function(n));
        Assert.Equal(KernelHandle.MostSpecialized, functions.Values.Distinct().Count());
        Assert.Equal(["-DN=(7)", "-DB=(1)"], recorder.Loaded[7].Defines);
        Assert.All(functions, pair => Assert.Equal(pair.Value, Function(pair.Key)));
        Assert.Equal(KernelHandle.MostSpecialized, recorder.Loaded.Count);
        nint general = Function(-5);
        Assert.Empty(recorder.Loaded[^1].Defines);
        Assert.Equal(general, Function(5000));
        Assert.NotEqual(general, Function(1000));
        Assert.Equal(["-DN=(1000)", "-DB=(1)"], recorder.Loaded[^1].Defines);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Function(1000);
        Function(5000);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        recorder.Compiles = false;
        KernelHandle other = new("g", "g", "", isStrict: false, staticSharedBytes: 0, cpu: null) { Specialized = kernel.Specialized };
        int value = 1000;
        bool flag = false;
        void** arguments = stackalloc void*[] { &value, &flag };
        other.GetFunction(recorder, overlap: false, arguments);
        Assert.Empty(recorder.Loaded[^1].Defines);

        nint Function(int n)
        {
            bool isTrue = true;
            void** pointers = stackalloc void*[] { &n, &isTrue };
            return kernel.GetFunction(recorder, overlap: false, pointers);
        }
    }

    [Fact]
    public void Without_a_compiler_listed_values_have_what_the_build_made_and_others_the_general_form()
    {
        KernelHandle kernel = new("f", "f", "", isStrict: false, staticSharedBytes: 0, cpu: null)
        {
            Specialized = [new SpecializedParameter("N", 0, typeof(int), 16, 32)],
        };
        SeparateMemoryDevice device = new() { Ahead = { ["-DN=(16)"] = 1600 } };
        Assert.Equal(1600, Function(16));
        Assert.Empty(device.Loaded);
        // Of 32 the build has made nothing for this device.
        nint general = Function(32);
        Assert.Equal(general, Function(33));
        Assert.Equal([1600, general, general], new[] { 16, 32, 33 }.Select(Function));
        Assert.Empty(Assert.Single(device.Loaded).Defines);

        nint Function(int n)
        {
            void* argument = &n;
            return kernel.GetFunction(device, overlap: false, &argument);
        }
    }

    [Fact]
    public void A_value_is_spelled_as_CUDA_C()
    {
        Assert.Equal("-DN=(-5)", Define(-5));
        Assert.Equal("-DN=(-2147483647-1)", Define(int.MinValue));
        Assert.Equal("-DN=(-9223372036854775807LL-1)", Define(long.MinValue));
        Assert.Equal("-DN=(7LL)", Define(7L));
        Assert.Equal("-DN=4294967295u", Define(uint.MaxValue));
        Assert.Equal("-DN=18446744073709551615ULL", Define(ulong.MaxValue));
        Assert.Equal("-DN=(-128)", Define(sbyte.MinValue));
        Assert.Equal("-DN=(65535)", Define(char.MaxValue));
        Assert.Equal("-DN=(1)", Define(true));
        Assert.Equal("-DN=__int_as_float((int)0xbfc00000u)", Define(-1.5f));
        Assert.Equal("-DN=__longlong_as_double((long long)0x8000000000000000ULL)", Define(-0.0));

        static string Define<T>(T value) where T : unmanaged
        {
            void* argument = &value;
            SpecializedParameter parameter = new("N", 0, typeof(T));
            return parameter.Define(parameter.Read(&argument));
        }
    }
}
