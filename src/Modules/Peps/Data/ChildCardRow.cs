using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Children.Contracts;
using VirtualSchool.Kernel;

namespace VirtualSchool.Peps.Data;

/// <summary>The view children.child_card, which Children publishes so that lists of plans can sort, filter and page by the child.</summary>
internal sealed class ChildCardRow
{
    /// <summary>Of the module whose view it is; its version moves when a card does.</summary>
    public const string Schema = ChildrenChanges.Schema;

    public ChildId Id { get; private init; }

    public string ShownName { get; private init; } = "";

    public string Initials { get; private init; } = "";

    public string SortName { get; private init; } = "";

    public int? YearGroup { get; private init; }

    public int? SchoolUrn { get; private init; }

    public string? SchoolName { get; private init; }

    public Guid? AdviserId { get; private init; }

    public string? AdviserName { get; private init; }

    public Guid? WorkerId { get; private init; }

    public string? WorkerName { get; private init; }

    public bool OnRoll { get; private init; }
}

internal sealed class ChildCardMapping : IEntityTypeConfiguration<ChildCardRow>
{
    public void Configure(EntityTypeBuilder<ChildCardRow> view) => view.HasNoKey().ToView("child_card", ChildCardRow.Schema);
}
