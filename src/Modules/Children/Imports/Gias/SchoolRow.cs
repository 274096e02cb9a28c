namespace VirtualSchool.Children.Imports.Gias;

/// <summary>One establishment as the national register gives it.</summary>
internal sealed record SchoolRow(
    int Urn,
    string Name,
    string? AuthorityCode,
    string? AuthorityName,
    string? EstablishmentNumber,
    string Status,
    string? Phase,
    string? Type,
    string? Postcode,
    DateOnly? ClosedOn);
