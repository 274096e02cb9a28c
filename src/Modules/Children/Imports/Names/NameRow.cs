using VirtualSchool.Children.Domain;

namespace VirtualSchool.Children.Imports.Names;

/// <summary>What a council's own list says of one child. Null means that the list says nothing, never that there is nothing.</summary>
internal sealed record NameRow(int Row, string? Number, string? Upn)
{
    public string? Given { get; init; }

    public string? Family { get; init; }

    public string? KnownAs { get; init; }

    /// <summary>The school's URN, or its name.</summary>
    public string? School { get; init; }

    public DateOnly? SchoolFrom { get; init; }

    public YearGroup? Year { get; init; }

    public string? SenProvision { get; init; }

    public string? SenNeed { get; init; }

    /// <summary>Where the child lives: one line of the address a line.</summary>
    public string? Address { get; init; }

    public Named? Worker { get; init; }

    public Named? Adviser { get; init; }
}

/// <summary>A person as a file names them; the address says who it is.</summary>
internal sealed record Named(string Name, string Email);
