using VirtualSchool.Platform.Log;

namespace VirtualSchool.Access.Domain.SecondFactors;

/// <summary>A question to a device that has been answered, by its digest.</summary>
[Unlogged("it only keeps an answer from being given twice, and is gone after some minutes")]
internal sealed class SpentQuestion
{
    public required byte[] Digest { get; init; }

    public required DateTimeOffset Until { get; init; }
}
