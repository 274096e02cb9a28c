using VirtualSchool.Platform.Pages.Parts;

namespace VirtualSchool.Platform.Health;

/// <summary>How one thing that the service needs is doing.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Tone"><see cref="Tone.Good"/>, <see cref="Tone.Soon"/> when somebody should see to it, <see cref="Tone.Bad"/> when somebody must.</param>
/// <param name="Words">How it is, in a sentence.</param>
/// <param name="ToDo">What to do, in a sentence; null when nothing.</param>
internal sealed record HealthLine(string Name, Tone Tone, string Words, string? ToDo = null);

/// <summary>Looks at one thing that the service needs.</summary>
internal interface IHealthCheck
{
    /// <summary>What it is, as the page names it.</summary>
    string Name { get; }

    /// <summary>True when without it nobody can work: the service then says that it is not ready.</summary>
    bool IsNeeded => false;

    Task<HealthLine> LookAsync(CancellationToken cancel);
}
