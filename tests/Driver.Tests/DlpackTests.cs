using System.Runtime.InteropServices;
using GpuKernels.Driver.Tests.Support;

namespace GpuKernels.Driver.Tests;

/// <summary>Tensors that go to and come from a library in C, Stub/dlpack.c, on a GPU and on the CPU.</summary>
public sealed unsafe class DlpackTests : IDisposable
{
    private const int Cpu = 1, Cuda = 2;

    // 1 2 3 / 4 5 6, weighed by 100 for each row and 10 for each column.
    private const double Weight = 10 * 2 + 20 * 3 + 100 * 4 + 110 * 5 + 120 * 6;

    private static readonly Lazy<nint> Library = new(() => NativeLibrary.Load(StubDriver.CompileFile("dlpack.c", "dlpack")));

    public DlpackTests()
    {
        StubDriver.Require();
        StubDriver.SetForeign(type: 2);
    }

    public void Dispose()
    {
        StubDriver.SetForeign(type: 0);
        GpuDevice.Get("cuda:0").Dispose();
        GpuDevice.Get("cuda:1").Dispose();
        Assert.Equal(default, StubDriver.Live);
    }

    [Theory]
    [InlineData("cuda:1", 201)]
    [InlineData("cpu", 100)]
    public void Others_read_an_array_also_when_it_is_disposed_of(string name, int device)
    {
        GpuDevice gpu = GpuDevice.Get(name);
        GpuArray<float> array = gpu.Upload([1f, 2, 3, 4, 5, 6]);
        nint tensor = Dlpack.Export(array.Reshape(2, 3));
        nint versioned = Dlpack.ExportVersioned(array.Reshape(2, 3), isReadOnly: true);
        long used = gpu.MemoryPool.UsedBytes;
        array.Dispose();
        Assert.Throws<ObjectDisposedException>(() => array.ToArray());
        Assert.Equal(used, gpu.MemoryPool.UsedBytes);
        Assert.Equal((Weight, device), (Call<double>("dlpack_weigh", tensor), Call<int>("dlpack_device", tensor)));
        Call("dlpack_delete", tensor);
        Assert.Equal(used, gpu.MemoryPool.UsedBytes);
        Assert.Equal((Weight, 1011), (Call<double>("dlpack_weigh_versioned", versioned), Call<int>("dlpack_version", versioned)));
        Call("dlpack_delete_versioned", versioned);
        Assert.Equal(used - 24, gpu.MemoryPool.UsedBytes);
    }

    [Fact]
    public void A_view_has_its_strides()
    {
        using GpuArray<float> array = GpuDevice.Get("cuda:0").Upload([1f, 4, 2, 5, 3, 6]), matrix = array.Reshape(3, 2);
        nint tensor = Dlpack.Export(matrix.Transpose());
        Assert.Equal(Weight, Call<double>("dlpack_weigh", tensor));
        Call("dlpack_delete", tensor);
        Assert.Equal([1f, 4, 2, 5, 3, 6], array.ToArray());
    }

    [Theory]
    [InlineData("cuda:0", Cuda)]
    [InlineData("cpu", Cpu)]
    public void An_array_is_over_the_memory_of_a_tensor_which_is_deleted_once(string name, int type)
    {
        int before = Deleted;
        nint tensor = ((delegate* unmanaged<int, nint>)Export("dlpack_make"))(type);
        GpuArray<float> array = Dlpack.Import<float>(tensor);
        Assert.Equal((name, 2, false), (array.Device.Name, array.Rank, array.IsDense));
        Assert.Equal([1, 2], array.Strides.ToArray());
        Assert.Equal([1f, 2, 3, 4, 5, 6], array.ToArray());
        GpuArray<float> row = array[1];
        Assert.Equal([4f, 5, 6], row.ToArray());
        row.Dispose();
        Assert.Equal(before, Deleted);
        array.Dispose();
        array.Dispose();
        AssertDeleted(before + 1);
        Assert.Throws<ObjectDisposedException>(() => row.ToArray());
    }

    [Fact]
    public void A_tensor_of_DLPack_1_says_whether_it_may_be_written()
    {
        int before = Deleted;
        nint tensor = MakeVersioned(major: 1);
        GpuArray<float> array = Dlpack.ImportVersioned<float>(tensor, out bool isReadOnly);
        Assert.True(isReadOnly);
        Assert.Equal([1f, 2, 3, 4, 5, 6], array.ToArray());
        array.Dispose();
        AssertDeleted(before + 1);
    }

    [Fact]
    public void What_came_from_others_can_go_to_others()
    {
        int before = Deleted;
        GpuArray<float> array = Dlpack.Import<float>(((delegate* unmanaged<int, nint>)Export("dlpack_make"))(Cuda));
        nint tensor = Dlpack.Export(array, stream: 2);
        array.Dispose();
        Assert.Equal((Weight, before), (Call<double>("dlpack_weigh", tensor), Deleted));
        Call("dlpack_delete", tensor);
        AssertDeleted(before + 1);
    }

    [Fact]
    public void What_is_refused_is_still_the_callers()
    {
        int before = Deleted;
        nint tensor = ((delegate* unmanaged<int, nint>)Export("dlpack_make"))(Cuda);
        ArgumentException type = Assert.Throws<ArgumentException>(() => Dlpack.Import<int>(tensor));
        Assert.Equal(
            "The tensor's elements have DLPack's type code 2, 32 bits and 1 lanes, which is not Int32 (code 0, 32 bits, 1 lane).",
            type.Message);
        *(int*)(tensor + sizeof(nint)) = 7;
        Assert.Contains(
            "The tensor is on a device of DLPack's type 7",
            Assert.Throws<NotSupportedException>(() => Dlpack.Import<float>(tensor)).Message);
        Assert.Throws<ArgumentNullException>(() => Dlpack.Import<float>(0));
        Assert.Equal(before, Deleted);
        Call("dlpack_delete", tensor);
        nint newer = MakeVersioned(major: 2);
        Assert.Contains(
            "The tensor is of DLPack 2.0, and 1 is the newest",
            Assert.Throws<NotSupportedException>(() => Dlpack.ImportVersioned<float>(newer, out _)).Message);
        Call("dlpack_delete_versioned", newer);
        Assert.Equal(before + 2, Deleted);
    }

    [Fact]
    public void Types_without_a_name_are_refused()
    {
        using GpuArray<(int, int)> pairs = GpuDevice.Get("cuda:0").Allocate<(int, int)>(2);
        Assert.Equal(
            "DLPack has no name for elements of ValueTuple`2.", Assert.Throws<NotSupportedException>(() => Dlpack.Export(pairs)).Message);
    }

    [Fact]
    public void An_array_that_is_still_used_when_others_let_go_stays()
    {
        using GpuArray<float> array = GpuDevice.Get("cuda:0").Upload([1f, 2, 3, 4, 5, 6]);
        Call("dlpack_delete", Dlpack.Export(array));
        Assert.Equal([1f, 2, 3, 4, 5, 6], array.ToArray());
    }

    [Fact]
    public void A_device_that_has_gone_does_not_hinder_those_who_let_go()
    {
        using GpuDevice gpu = GpuDevice.Get("cuda:0");
        nint tensor = Dlpack.Export(gpu.Upload([1f, 2]));
        gpu.Dispose();
        Call("dlpack_delete", tensor);
    }

    private static int Deleted => ((delegate* unmanaged<int>)Export("dlpack_deleted"))();

    /// <summary>On a GPU the deleter is called by another thread, when the device has come so far.</summary>
    private static void AssertDeleted(int count) =>
        Assert.True(SpinWait.SpinUntil(() => Deleted == count, TimeSpan.FromMinutes(1)), $"{Deleted} were deleted, not {count}.");

    private static nint MakeVersioned(int major) => ((delegate* unmanaged<int, int, nint>)Export("dlpack_make_versioned"))(Cuda, major);

    private static T Call<T>(string function, nint tensor) where T : unmanaged => ((delegate* unmanaged<nint, T>)Export(function))(tensor);

    private static void Call(string function, nint tensor) => ((delegate* unmanaged<nint, void>)Export(function))(tensor);

    private static nint Export(string name) => NativeLibrary.GetExport(Library.Value, name);
}
