using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Children.Domain;

namespace VirtualSchool.Children.Data;

internal sealed class ChildMapping : IEntityTypeConfiguration<Child>
{
    public void Configure(EntityTypeBuilder<Child> child)
    {
        child.ToTable("child");
        child.Property(c => c.Id).ValueGeneratedNever();
        child.Property(c => c.Version).IsRowVersion();
        child.Property(c => c.UpnText).HasColumnName("upn");
        child.Property(c => c.SortName).UseCollation("C");
        child.Ignore(c => c.PeriodsOfCare).Ignore(c => c.Name).Ignore(c => c.Upn);
        child.HasQueryFilter(c => c.SealedOn == null); // No query sees a sealed record that does not say so.
        MapHistories(child);
        IndexLists(child);
    }

    private static void MapHistories(EntityTypeBuilder<Child> child)
    {
        child.HasMany(c => c.Episodes).WithOne().HasForeignKey(e => e.ChildId);
        child.HasMany(c => c.Places).WithOne().HasForeignKey(p => p.ChildId);
        child.HasMany(c => c.Allocations).WithOne().HasForeignKey(a => a.ChildId);
        foreach (var history in new[] { nameof(Child.Episodes), nameof(Child.Places), nameof(Child.Allocations) })
            child.Navigation(history).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    // Each filter of the roll has an index that also gives the order, so that a page of 25 reads about 25 rows of 84,000.
    private static void IndexLists(EntityTypeBuilder<Child> child)
    {
        child.HasIndex(c => c.CouncilNumber).IsUnique();
        child.HasIndex(c => c.UpnText).HasDatabaseName("ix_child_upn");
        child.HasIndex(c => new { c.OnRoll, c.SortName, c.Id });
        child.HasIndex(c => new { c.SortName, c.Id }); // For other modules' lists in the order of names.
        child.HasIndex(c => new { c.SchoolUrn, c.OnRoll, c.SortName, c.Id });
        child.HasIndex(c => new { c.AdviserId, c.OnRoll, c.SortName, c.Id });
        child.HasIndex(c => new { c.YearGroup, c.OnRoll, c.SortName, c.Id });
        child.HasIndex(c => new { c.WorkerId, c.OnRoll, c.SortName, c.Id });
        child.HasIndex(c => c.InCareSince);
        child.HasIndex(c => c.SearchText).HasMethod("gin").HasOperators("gin_trgm_ops");
    }
}
