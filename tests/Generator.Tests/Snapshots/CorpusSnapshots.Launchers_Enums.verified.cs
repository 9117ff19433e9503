namespace GpuKernels.Tests.Kernels
{
    partial class Enums
    {
        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{ulong}, global::System.Span{global::GpuKernels.Tests.Kernels.Enums.Level}, global::System.Span{global::GpuKernels.Tests.Kernels.Enums.Access}, global::System.Span{global::GpuKernels.Tests.Kernels.Enums.Offset}, global::System.Span{global::GpuKernels.Tests.Kernels.Enums.Marks}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call returns when the kernel is queued, and allocates nothing.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::GpuKernels.GpuArray<ulong> x, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Enums.Level> levels, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Enums.Access> access, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Enums.Offset> offsets, global::GpuKernels.GpuArray<global::GpuKernels.Tests.Kernels.Enums.Marks> marks, global::GpuKernels.GpuArray<int> results)
        {
            global::GpuKernels.CompilerServices.DeviceSpan xSpan = launch.Bind(x, "x", isWritten: false);
            global::GpuKernels.CompilerServices.DeviceSpan levelsSpan = launch.Bind(levels, "levels");
            global::GpuKernels.CompilerServices.DeviceSpan accessSpan = launch.Bind(access, "access");
            global::GpuKernels.CompilerServices.DeviceSpan offsetsSpan = launch.Bind(offsets, "offsets");
            global::GpuKernels.CompilerServices.DeviceSpan marksSpan = launch.Bind(marks, "marks");
            global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = launch.Bind(results, "results");
            void** arguments = stackalloc void*[13];
            arguments[0] = &xSpan.Pointer;
            arguments[1] = &xSpan.Length;
            arguments[2] = &levelsSpan.Pointer;
            arguments[3] = &levelsSpan.Length;
            arguments[4] = &accessSpan.Pointer;
            arguments[5] = &accessSpan.Length;
            arguments[6] = &offsetsSpan.Pointer;
            arguments[7] = &offsetsSpan.Length;
            arguments[8] = &marksSpan.Pointer;
            arguments[9] = &marksSpan.Length;
            arguments[10] = &resultsSpan.Pointer;
            arguments[11] = &resultsSpan.Length;
            launch.Run(global::GpuKernels.Generated.Run_c43f820d.Handle, arguments, overlap: xSpan.Overlaps(levelsSpan) | xSpan.Overlaps(accessSpan) | xSpan.Overlaps(offsetsSpan) | xSpan.Overlaps(marksSpan) | xSpan.Overlaps(resultsSpan) | levelsSpan.Overlaps(accessSpan) | levelsSpan.Overlaps(offsetsSpan) | levelsSpan.Overlaps(marksSpan) | levelsSpan.Overlaps(resultsSpan) | accessSpan.Overlaps(offsetsSpan) | accessSpan.Overlaps(marksSpan) | accessSpan.Overlaps(resultsSpan) | offsetsSpan.Overlaps(marksSpan) | offsetsSpan.Overlaps(resultsSpan) | marksSpan.Overlaps(resultsSpan), &plain);
            global::System.GC.KeepAlive(x);
            global::System.GC.KeepAlive(levels);
            global::System.GC.KeepAlive(access);
            global::System.GC.KeepAlive(offsets);
            global::System.GC.KeepAlive(marks);
            global::System.GC.KeepAlive(results);

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<ulong>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.Enums.Level>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.Enums.Access>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::GpuKernels.Tests.Kernels.Enums.Offset>(*(void**)values[6], *(int*)values[7]), new global::System.Span<global::GpuKernels.Tests.Kernels.Enums.Marks>(*(void**)values[8], *(int*)values[9]), new global::System.Span<int>(*(void**)values[10], *(int*)values[11]));
        }

        /// <inheritdoc cref="Run(global::System.ReadOnlySpan{ulong}, global::System.Span{global::GpuKernels.Tests.Kernels.Enums.Level}, global::System.Span{global::GpuKernels.Tests.Kernels.Enums.Access}, global::System.Span{global::GpuKernels.Tests.Kernels.Enums.Offset}, global::System.Span{global::GpuKernels.Tests.Kernels.Enums.Marks}, global::System.Span{int})"/>
        /// <param name="launch">The device or stream, the grid and the block. The call copies the spans to the device, waits for the kernel and copies back what it writes.</param>
        [global::System.CodeDom.Compiler.GeneratedCode("GpuKernels.Generator", "0.1.0")]
        public static unsafe void Run(global::GpuKernels.Launch launch, global::System.ReadOnlySpan<ulong> x, global::System.Span<global::GpuKernels.Tests.Kernels.Enums.Level> levels, global::System.Span<global::GpuKernels.Tests.Kernels.Enums.Access> access, global::System.Span<global::GpuKernels.Tests.Kernels.Enums.Offset> offsets, global::System.Span<global::GpuKernels.Tests.Kernels.Enums.Marks> marks, global::System.Span<int> results)
        {
            fixed (ulong* xPointer = x)
            fixed (global::GpuKernels.Tests.Kernels.Enums.Level* levelsPointer = levels)
            fixed (global::GpuKernels.Tests.Kernels.Enums.Access* accessPointer = access)
            fixed (global::GpuKernels.Tests.Kernels.Enums.Offset* offsetsPointer = offsets)
            fixed (global::GpuKernels.Tests.Kernels.Enums.Marks* marksPointer = marks)
            fixed (int* resultsPointer = results)
            {
                global::System.ReadOnlySpan<global::GpuKernels.CompilerServices.HostSpan> hostSpans = stackalloc global::GpuKernels.CompilerServices.HostSpan[]
                {
                    new(xPointer, x.Length, sizeof(ulong), isWritten: false),
                    new(levelsPointer, levels.Length, sizeof(global::GpuKernels.Tests.Kernels.Enums.Level), isWritten: true),
                    new(accessPointer, access.Length, sizeof(global::GpuKernels.Tests.Kernels.Enums.Access), isWritten: true),
                    new(offsetsPointer, offsets.Length, sizeof(global::GpuKernels.Tests.Kernels.Enums.Offset), isWritten: true),
                    new(marksPointer, marks.Length, sizeof(global::GpuKernels.Tests.Kernels.Enums.Marks), isWritten: true),
                    new(resultsPointer, results.Length, sizeof(int), isWritten: true),
                };
                using global::GpuKernels.CompilerServices.HostTransfer transfer = launch.Upload(hostSpans);
                global::GpuKernels.CompilerServices.DeviceSpan xSpan = transfer[0];
                global::GpuKernels.CompilerServices.DeviceSpan levelsSpan = transfer[1];
                global::GpuKernels.CompilerServices.DeviceSpan accessSpan = transfer[2];
                global::GpuKernels.CompilerServices.DeviceSpan offsetsSpan = transfer[3];
                global::GpuKernels.CompilerServices.DeviceSpan marksSpan = transfer[4];
                global::GpuKernels.CompilerServices.DeviceSpan resultsSpan = transfer[5];
                void** arguments = stackalloc void*[13];
                arguments[0] = &xSpan.Pointer;
                arguments[1] = &xSpan.Length;
                arguments[2] = &levelsSpan.Pointer;
                arguments[3] = &levelsSpan.Length;
                arguments[4] = &accessSpan.Pointer;
                arguments[5] = &accessSpan.Length;
                arguments[6] = &offsetsSpan.Pointer;
                arguments[7] = &offsetsSpan.Length;
                arguments[8] = &marksSpan.Pointer;
                arguments[9] = &marksSpan.Length;
                arguments[10] = &resultsSpan.Pointer;
                arguments[11] = &resultsSpan.Length;
                launch.Run(global::GpuKernels.Generated.Run_c43f820d.Handle, arguments, overlap: xSpan.Overlaps(levelsSpan) | xSpan.Overlaps(accessSpan) | xSpan.Overlaps(offsetsSpan) | xSpan.Overlaps(marksSpan) | xSpan.Overlaps(resultsSpan) | levelsSpan.Overlaps(accessSpan) | levelsSpan.Overlaps(offsetsSpan) | levelsSpan.Overlaps(marksSpan) | levelsSpan.Overlaps(resultsSpan) | accessSpan.Overlaps(offsetsSpan) | accessSpan.Overlaps(marksSpan) | accessSpan.Overlaps(resultsSpan) | offsetsSpan.Overlaps(marksSpan) | offsetsSpan.Overlaps(resultsSpan) | marksSpan.Overlaps(resultsSpan), &plain);
                transfer.Download();
            }

            static void plain(void** values) => Run(new global::System.ReadOnlySpan<ulong>(*(void**)values[0], *(int*)values[1]), new global::System.Span<global::GpuKernels.Tests.Kernels.Enums.Level>(*(void**)values[2], *(int*)values[3]), new global::System.Span<global::GpuKernels.Tests.Kernels.Enums.Access>(*(void**)values[4], *(int*)values[5]), new global::System.Span<global::GpuKernels.Tests.Kernels.Enums.Offset>(*(void**)values[6], *(int*)values[7]), new global::System.Span<global::GpuKernels.Tests.Kernels.Enums.Marks>(*(void**)values[8], *(int*)values[9]), new global::System.Span<int>(*(void**)values[10], *(int*)values[11]));
        }
    }
}
