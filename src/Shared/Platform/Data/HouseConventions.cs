using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Data;

/// <summary>How every module's tables are named and how the house's own value types are stored.</summary>
public static partial class HouseConventions
{
    /// <summary>Names in snake_case; <see cref="ChildId"/> and <see cref="PersonId"/> as uuid; <see cref="Money"/> as numeric(14,2); enums as their names.</summary>
    public static void UseHouseConventions(this ModelConfigurationBuilder conventions)
    {
        conventions.Properties<ChildId>().HaveConversion<ChildIdConverter>();
        conventions.Properties<PersonId>().HaveConversion<PersonIdConverter>();
        conventions.Properties<Money>().HaveConversion<MoneyConverter>().HavePrecision(14, 2);
        conventions.Properties<Enum>().HaveConversion<string>();
        conventions.Conventions.Add(_ => new SnakeCase());
    }

    /// <summary>"DueToBeWrittenBy" to "due_to_be_written_by".</summary>
    public static string ToSnakeCase(string name) => WordStart().Replace(name, "_$0").TrimStart('_').ToLowerInvariant().Replace("__", "_", StringComparison.Ordinal);

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]|(?<=[A-Z])[A-Z](?=[a-z])")]
    private static partial Regex WordStart();

    private sealed class ChildIdConverter() : ValueConverter<ChildId, Guid>(id => id.Value, value => new ChildId(value));

    private sealed class PersonIdConverter() : ValueConverter<PersonId, Guid>(id => id.Value, value => new PersonId(value));

    private sealed class MoneyConverter() : ValueConverter<Money, decimal>(money => money.Pounds, pounds => new Money(pounds));

    private sealed class SnakeCase : IModelFinalizingConvention
    {
        public void ProcessModelFinalizing(IConventionModelBuilder model, IConventionContext<IConventionModelBuilder> context)
        {
            foreach (var entity in model.Metadata.GetEntityTypes()) Rename(entity);
        }

        private static void Rename(IConventionEntityType entity)
        {
            if (entity.GetViewName() is null && entity.GetTableName() is { } table && !entity.IsOwned()) entity.SetTableName(ToSnakeCase(table));
            foreach (var property in entity.GetDeclaredProperties())
                if (property.GetColumnName() != "xmin") property.SetColumnName(ToSnakeCase(property.GetColumnName()));
            foreach (var key in entity.GetDeclaredKeys()) key.SetName(key.GetName() is { } k ? ToSnakeCase(k) : null);
            foreach (var foreign in entity.GetDeclaredForeignKeys()) foreign.SetConstraintName(foreign.GetConstraintName() is { } f ? ToSnakeCase(f) : null);
            foreach (var index in entity.GetDeclaredIndexes()) index.SetDatabaseName(index.GetDatabaseName() is { } i ? ToSnakeCase(i) : null);
        }
    }
}
