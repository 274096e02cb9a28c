using System.ComponentModel.DataAnnotations;

namespace VirtualSchool.Platform.Pages;

/// <summary>What a council calls itself and its service, from the section "Council" of the settings.</summary>
public sealed class CouncilSettings
{
    /// <summary>The brand colour that the styles carry when a council sets none.</summary>
    public const string DefaultColour = "#0b5563";

    /// <summary>What a council is called that has not said its name.</summary>
    public const string Unnamed = "Your council";

    /// <summary>The invented council of the demonstration.</summary>
    public const string OfDemonstration = "Derwent City Council";

    /// <summary>The council's name, as on its letters.</summary>
    [Required]
    public string Council { get; set; } = Unnamed;

    /// <summary>The service's name, at the top of every page and in every title.</summary>
    [Required]
    public string Service { get; set; } = "Virtual school";

    /// <summary>Brand colour as #rrggbb; white words on it must be legible (contrast 4.5:1), else the service does not start.</summary>
    public string Colour { get; set; } = DefaultColour;

    /// <summary>
    /// The service's own address, as people open it and letters link to it: scheme and host, without a slash at the end. With https nobody is let in
    /// without. When the council has not said it, where it was last started on this machine.
    /// </summary>
    [Required, RegularExpression("https?://[^/?#@\\s]+", ErrorMessage = "Council:Address must be the service's address without a slash at the end, such as https://virtualschool.council.gov.uk.")]
    public string Address { get; set; } = "http://localhost:5080";

    /// <summary>Where people ask for help; null when the council has not said.</summary>
    public string? HelpEmail { get; set; }

    /// <summary>A number to ring for help; null when the council has not said.</summary>
    public string? HelpTelephone { get; set; }

    /// <summary>True where the service is reached by https alone.</summary>
    internal bool IsHttps => IsHttpsFor(Address);

    /// <summary>Fills in what has not been said, for the demonstration's council that nobody can reach.</summary>
    internal void Invent()
    {
        if (Council == Unnamed) Council = OfDemonstration;
        HelpEmail ??= "virtual.school@derwent.example.org";
        HelpTelephone ??= "01632 960123"; // Ofcom keeps 01632 960000 to 960999 for invented people.
    }

    internal static bool IsHttpsFor(string? address) => address?.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ?? false;
}
