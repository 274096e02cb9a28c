using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using VirtualSchool.Access.Domain;

namespace VirtualSchool.Access.Data;

internal sealed class SealedRecordMapping : IEntityTypeConfiguration<SealedRecord>
{
    public void Configure(EntityTypeBuilder<SealedRecord> record)
    {
        record.ToTable("sealed_record").HasKey(r => r.ChildId);
        record.Property(r => r.ChildId).ValueGeneratedNever();
    }
}

internal sealed class SealedRecordOpeningMapping : IEntityTypeConfiguration<SealedRecordOpening>
{
    public void Configure(EntityTypeBuilder<SealedRecordOpening> opening)
    {
        opening.ToTable("sealed_record_opening");
        opening.Property(o => o.Id).ValueGeneratedNever();
        opening.HasOne<Person>().WithMany().HasForeignKey(o => o.PersonId);
        opening.HasOne<SealedRecord>().WithMany().HasForeignKey(o => o.ChildId);
        opening.HasIndex(o => new { o.PersonId, o.Until });
    }
}
