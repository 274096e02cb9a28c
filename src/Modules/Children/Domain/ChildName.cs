namespace VirtualSchool.Children.Domain;

/// <summary>A child's names as the council knows them. The 903 carries none, so a child may be known by number alone.</summary>
internal sealed record ChildName(string? Given, string? Family, string? KnownAs)
{
    public static ChildName Unknown { get; } = new(null, null, null);

    public bool IsKnown => Given is not null || Family is not null || KnownAs is not null;

    public string Shown(string councilNumber) =>
        IsKnown ? string.Join(' ', new[] { KnownAs ?? Given, Family }.Where(part => part is not null)) : $"Child {councilNumber}";

    public string Initials =>
        string.Concat(new[] { KnownAs ?? Given, Family }.Where(part => !string.IsNullOrEmpty(part)).Select(part => char.ToUpperInvariant(part![0])));

    /// <summary>Family name first, without accents or case, so that lists sort as people read.</summary>
    public string Sorted(string councilNumber) =>
        IsKnown ? Plain.Of($"{Family}, {KnownAs ?? Given}").Trim(' ', ',') : $"child {councilNumber}".ToLowerInvariant();

    public string Searched(string councilNumber, string? upn) =>
        Plain.Of(string.Join(' ', new[] { Given, KnownAs == Given ? null : KnownAs, Family, councilNumber, upn }.Where(part => part is not null)));
}
