using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Children.Domain.Care;
using VirtualSchool.Children.Domain.Caseloads;
using VirtualSchool.Children.Domain.Schools;

namespace VirtualSchool.Children.Data;

internal sealed class CareEpisodeMapping : IEntityTypeConfiguration<CareEpisode>
{
    public void Configure(EntityTypeBuilder<CareEpisode> episode)
    {
        episode.ToTable("care_episode");
        episode.Property(e => e.Id).ValueGeneratedNever();
        episode.HasIndex(e => e.ChildId);
    }
}

internal sealed class SchoolPlaceMapping : IEntityTypeConfiguration<SchoolPlace>
{
    public void Configure(EntityTypeBuilder<SchoolPlace> place)
    {
        place.ToTable("school_place");
        place.Property(p => p.Id).ValueGeneratedNever();
        place.HasIndex(p => p.ChildId);
        place.HasIndex(p => p.SchoolUrn);
    }
}

internal sealed class AllocationMapping : IEntityTypeConfiguration<Allocation>
{
    public void Configure(EntityTypeBuilder<Allocation> allocation)
    {
        allocation.ToTable("allocation");
        allocation.Property(a => a.Id).ValueGeneratedNever();
        allocation.HasIndex(a => a.ChildId);
        allocation.HasIndex(a => a.PersonId);
    }
}
