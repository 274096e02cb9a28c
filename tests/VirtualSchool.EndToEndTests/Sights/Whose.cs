namespace VirtualSchool.EndToEndTests.Sights;

/// <summary>Whose child a page is asked for.</summary>
internal enum Whose
{
    /// <summary>The person's own: at their school, on their caseload, allocated to them.</summary>
    Own,

    /// <summary>Somebody else's.</summary>
    Others,

    /// <summary>Nobody has ever heard of the child.</summary>
    Unknown,

    /// <summary>The person's own once, but the record was sealed.</summary>
    Sealed,
}
