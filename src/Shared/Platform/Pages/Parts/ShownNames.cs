using Microsoft.AspNetCore.Http;

namespace VirtualSchool.Platform.Pages.Parts;

/// <summary>How this browser is shown children: by name, or by initials while names are hidden. For the rows of long lists; elsewhere there is <c>vs-child-name</c>.</summary>
public readonly struct ShownNames
{
    private readonly bool _hidden;

    private ShownNames(bool hidden) => _hidden = hidden;

    /// <summary>As the browser of this request is set.</summary>
    public static ShownNames For(HttpRequest request) => new(ScreenSettings.Of(request).NamesHidden);

    /// <summary>What is shown of one child; it still has to be encoded, as Razor does.</summary>
    public string Of(string name, string initials) => _hidden ? initials : name;
}
