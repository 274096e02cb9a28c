namespace VirtualSchool.Children.Imports.Ssda903;

/// <summary>One episode as the return gives it.</summary>
internal sealed record EpisodeRow(
    int Row,
    string Child,
    DateOnly From,
    DateOnly? Until,
    string? WhyBegan,
    string? LegalStatus,
    string? Need,
    string? Placement,
    string? Provider,
    string? WhyEnded,
    string? WhyChanged,
    string? ProviderUrn,
    string? Postcode)
{
    public bool IsShortBreak => LegalStatus is "V3" or "V4";
}
