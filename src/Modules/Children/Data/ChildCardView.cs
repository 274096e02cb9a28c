namespace VirtualSchool.Children.Data;

/// <summary>The one view that other modules may read, so that their lists filter, sort and page by the child in one query.</summary>
internal static class ChildCardView
{
    public const string Create =
        """
        create view children.child_card as
        select id, shown_name, initials, year_group, school_urn, school_name, adviser_id, adviser_name, worker_id, worker_name, sort_name, on_roll
        from children.child;
        """;

    /// <summary>The same view without the children whose record is sealed.</summary>
    public const string WithoutSealed =
        """
        create or replace view children.child_card as
        select id, shown_name, initials, year_group, school_urn, school_name, adviser_id, adviser_name, worker_id, worker_name, sort_name, on_roll
        from children.child where sealed_on is null;
        """;

    public const string Drop = "drop view children.child_card;";
}
