using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace VirtualSchool.Access.Data;

/// <summary>Under which heading a list of people held something when it was last loaded.</summary>
internal sealed class RememberedColumn
{
    public required string Field { get; init; }

    public required string Heading { get; set; }
}

internal sealed class RememberedColumnMapping : IEntityTypeConfiguration<RememberedColumn>
{
    public void Configure(EntityTypeBuilder<RememberedColumn> column) => column.ToTable("remembered_column").HasKey(c => c.Field);
}
