namespace VirtualSchool.Children.Contracts;

/// <summary>Where Children keeps what its contracts answer from, for whoever keeps an answer until something in it is committed.</summary>
public static class ChildrenChanges
{
    /// <summary>The database schema; its commits are counted by the change signal.</summary>
    public const string Schema = "children";
}
