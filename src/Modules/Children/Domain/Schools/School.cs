namespace VirtualSchool.Children.Domain.Schools;

/// <summary>A school or other establishment from the register of establishments (GIAS), by its URN.</summary>
internal sealed class School
{
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

    public bool IsOpen => !Status.Equals("Closed", StringComparison.OrdinalIgnoreCase) && !Status.StartsWith("Proposed to open", StringComparison.OrdinalIgnoreCase);

    /// <summary>Brings the sorted and searched form in step with the name.</summary>
    public School Restated()
    {
        SortName = Plain.Of(Name);
        return this;
    }
}
