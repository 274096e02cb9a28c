namespace VirtualSchool.Children.Domain.Schools;

/// <summary>A school or other establishment from the register of establishments (GIAS), by its URN.</summary>
internal sealed class School
{
    /// <summary>How the register's words begin for a school that teaches: "Open", "Open, but proposed to close".</summary>
    public const string OpenStatus = "Open";

    public required int Urn { get; init; }

    public required string Name { get; set; }

    public string? AuthorityCode { get; set; }

    public string? AuthorityName { get; set; }

    public string? EstablishmentNumber { get; set; }

    public required string Status { get; set; }

    public string? Phase { get; set; }

    public string? Type { get; set; }

    public string? Postcode { get; set; }

    public DateOnly? ClosedOn { get; set; }

    public string SortName { get; private set; } = "";

    public bool IsOpen => Status.StartsWith(OpenStatus, StringComparison.Ordinal);

    /// <summary>Brings the sorted and searched form in step with the name.</summary>
    public School Restated()
    {
        SortName = Plain.Of(Name);
        return this;
    }
}
