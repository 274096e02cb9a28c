namespace VirtualSchool.Kernel;

/// <summary>One child on the roll, in every module. Never reused, never shown to people.</summary>
public readonly record struct ChildId(Guid Value)
{
    /// <summary>A new identity that sorts by the time it was made, which keeps indexes compact.</summary>
    public static ChildId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}

/// <summary>One person who uses the service or is named in it (designated teacher, social worker, adviser).</summary>
public readonly record struct PersonId(Guid Value)
{
    /// <summary>A new identity that sorts by the time it was made.</summary>
    public static PersonId New() => new(Guid.CreateVersion7());

    public override string ToString() => Value.ToString();
}
