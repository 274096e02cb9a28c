using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Training.Domain.Learners;
using VirtualSchool.Training.Domain.Offerings;
using VirtualSchool.Training.Domain.Qualifying;

namespace VirtualSchool.Training.Data;

internal sealed class CandidateMapping : IEntityTypeConfiguration<Candidate>
{
    public void Configure(EntityTypeBuilder<Candidate> table)
    {
        table.ToTable("candidate");
        table.Property(c => c.Id).ValueGeneratedNever();
        table.Property(c => c.Version).IsRowVersion();
        table.Ignore(c => c.Minutes).Ignore(c => c.ItemsNeeded).Ignore(c => c.ItemsMet).Ignore(c => c.EndedOn).Ignore(c => c.IsOver);
        table.HasIndex(c => c.BookingId).IsUnique();
        table.HasIndex(c => c.OfferingId);
        table.HasOne<Booking>().WithOne().HasForeignKey<Candidate>(c => c.BookingId).OnDelete(DeleteBehavior.Restrict);
        table.HasOne<Offering>().WithMany().HasForeignKey(c => c.OfferingId).OnDelete(DeleteBehavior.Restrict);
        table.HasMany(c => c.Meetings).WithOne().HasForeignKey(m => m.CandidateId);
        table.HasMany(c => c.Items).WithOne().HasForeignKey(i => i.CandidateId);
    }
}

internal sealed class OneToOneMeetingMapping : IEntityTypeConfiguration<OneToOneMeeting>
{
    public void Configure(EntityTypeBuilder<OneToOneMeeting> table)
    {
        table.ToTable("one_to_one_meeting");
        table.Property(m => m.Id).ValueGeneratedNever();
    }
}

internal sealed class PortfolioItemMapping : IEntityTypeConfiguration<PortfolioItem>
{
    public void Configure(EntityTypeBuilder<PortfolioItem> table)
    {
        table.ToTable("portfolio_item");
        table.Property(i => i.Id).ValueGeneratedNever();
        table.Ignore(i => i.Latest).Ignore(i => i.Decision);
        table.HasIndex(i => new { i.CandidateId, i.Number }).IsUnique();
        table.HasMany(i => i.Decisions).WithOne().HasForeignKey(d => d.ItemId);
    }
}

internal sealed class AssessorsDecisionMapping : IEntityTypeConfiguration<AssessorsDecision>
{
    public void Configure(EntityTypeBuilder<AssessorsDecision> table)
    {
        table.ToTable("assessors_decision");
        table.Property(d => d.Id).ValueGeneratedNever();
        table.HasIndex(d => new { d.ItemId, d.Number }).IsUnique();
    }
}
