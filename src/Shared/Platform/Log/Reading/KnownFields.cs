using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;
using VirtualSchool.Kernel;
using VirtualSchool.Platform.Data;

namespace VirtualSchool.Platform.Log.Reading;

/// <summary>What the modules' tables say of their fields, so that a history shows people's facts and leaves out the database's.</summary>
internal sealed class KnownFields(IServiceProvider services)
{
    private readonly Lazy<Dictionary<(string Type, string Field), KnownField>> _fields = new(() => Read(services));
    private readonly Lazy<ILookup<string, string[]>> _required = new(() => Types(services)
        .ToLookup(t => t.ClrType.Name, t => t.GetProperties().Where(p => Of(p).IsRequired).Select(p => p.Name).ToArray()));

    /// <summary>The field, or one shown as it stands when no table has it any more.</summary>
    public KnownField Of(string type, string field) => _fields.Value.GetValueOrDefault((type, field)) ?? new KnownField(IsShown: true, IsWord: false, IsRestricted: false, IsReason: false, IsRequired: false);

    /// <summary>True when the values hold all that a row of the type must have, so that the row was added or removed and not only changed.</summary>
    public bool AreOfWholeRow(string type, IReadOnlyList<LogValue> values)
    {
        var there = values.Select(v => v.Field).ToHashSet();
        return !_required.Value.Contains(type) || _required.Value[type].Any(required => required.All(there.Contains));
    }

    private static IEnumerable<IEntityType> Types(IServiceProvider services) => services.GetServices<ModuleData>().SelectMany(m => m.Model(services).GetEntityTypes());

    // Two modules may have a type of the same name: what either hides or restricts is hidden or restricted.
    private static Dictionary<(string, string), KnownField> Read(IServiceProvider services) =>
        Types(services).SelectMany(t => t.GetProperties(), (t, p) => (Key: (t.ClrType.Name, p.Name), Field: Of(p)))
            .GroupBy(f => f.Key, f => f.Field).ToDictionary(g => g.Key, g => g.Aggregate(KnownField.Stricter));

    private static KnownField Of(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        var isIdentity = type == typeof(Guid) || type == typeof(PersonId) || type == typeof(ChildId) || property.IsForeignKey() || property.IsConcurrencyToken;
        return new KnownField(
            IsShown: !isIdentity && type != typeof(byte[]) && property.PropertyInfo?.GetCustomAttribute<RestatedAttribute>() is null,
            IsWord: type.IsEnum,
            IsRestricted: property.PropertyInfo?.GetCustomAttribute<ValueRestrictedAttribute>() is not null,
            IsReason: property.PropertyInfo?.GetCustomAttribute<OpeningReasonAttribute>() is not null,
            IsRequired: !property.IsNullable && !property.IsPrimaryKey() && !property.IsConcurrencyToken);
    }
}

/// <summary>One field of a table.</summary>
/// <param name="IsShown">False for identities and for what is only worked out from other fields.</param>
/// <param name="IsWord">True when its values are words of the program.</param>
/// <param name="IsRestricted">True when its values open only with a reason, which a history does not ask for.</param>
/// <param name="IsReason">True when it says why something closed was opened, which the head's log tells.</param>
/// <param name="IsRequired">True when every row has a value.</param>
internal sealed record KnownField(bool IsShown, bool IsWord, bool IsRestricted, bool IsReason, bool IsRequired)
{
    public static KnownField Stricter(KnownField one, KnownField other) =>
        new(one.IsShown && other.IsShown, one.IsWord && other.IsWord, one.IsRestricted || other.IsRestricted, one.IsReason || other.IsReason, one.IsRequired && other.IsRequired);
}
