namespace VirtualSchool.Platform.Log;

/// <summary>Said of an entity whose history is read by itself, whatever other row it points to.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OwnRecordAttribute : Attribute;

/// <summary>Said of an entity that keeps what a council decides: all such changes are read together, in the history of settings. What only points to it is no part of it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class CouncilsChoiceAttribute : Attribute
{
    /// <summary>The type of the one record that councils' choices are part of.</summary>
    public const string Type = "Settings";

    /// <summary>The key of that record.</summary>
    public const string Key = "council";

    /// <summary>The record, as the log names it.</summary>
    public const string Record = $"{Type} {Key}";
}
