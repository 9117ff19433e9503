using System.Runtime.CompilerServices;

// All native signatures are blittable, so calls into the driver need no marshalling stub.
[assembly: DisableRuntimeMarshalling]
