using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using VirtualSchool.Kernel;

namespace VirtualSchool.Platform.Log;

/// <summary>What the log needs to know of an entity type, worked out once.</summary>
internal sealed class EntityFacts
{
    private static readonly ConcurrentDictionary<IReadOnlyTypeBase, EntityFacts> Known = new();
    private readonly string _name;
    private readonly string[] _logged;
    private readonly HashSet<string> _hidden;
    private readonly string[] _keys;
    private readonly string? _child;
    private readonly IForeignKey? _above;
    private readonly bool _isChoice;

    private EntityFacts(IEntityType type)
    {
        var properties = type.GetProperties().Where(p => !p.IsConcurrencyToken || p.ClrType != typeof(uint)).ToList();
        _name = type.ClrType.Name;
        IsLogged = !Has<UnloggedAttribute>(type);
        _keys = [.. type.FindPrimaryKey()?.Properties.Select(p => p.Name) ?? []];
        _logged = [.. properties.Where(p => !_keys.Contains(p.Name)).Select(p => p.Name)];
        _hidden = [.. properties.Where(p => p.PropertyInfo?.GetCustomAttribute<ValueUnloggedAttribute>() is not null).Select(p => p.Name)];
        _child = properties.FirstOrDefault(p => p.ClrType == typeof(ChildId) || p.ClrType == typeof(ChildId?))?.Name;
        _isChoice = Has<CouncilsChoiceAttribute>(type);
        _above = _isChoice || Has<OwnRecordAttribute>(type) ? null : type.GetForeignKeys().Where(f => f.PrincipalEntityType != type && f.PrincipalKey.IsPrimaryKey() && !Has<CouncilsChoiceAttribute>(f.PrincipalEntityType))
            .OrderBy(f => f.PrincipalKey.Properties[0].ClrType != typeof(ChildId)).ThenBy(f => !f.IsRequired).FirstOrDefault();
    }

    public bool IsLogged { get; }

    public static EntityFacts Of(IEntityType type) => Known.GetOrAdd(type, t => new EntityFacts((IEntityType)t));

    public string Subject(EntityEntry entry) => Named(_name, _keys.Select(k => entry.Property(k).CurrentValue));

    /// <summary>The record that the row is part of: itself, or what stands above it as far as that is known.</summary>
    public string Record(EntityEntry entry, TrackedRows tracked)
    {
        if (_isChoice) return CouncilsChoiceAttribute.Record;
        if (_above is null) return Subject(entry);
        return tracked.Above(entry, _above) is { } above
            ? Of(above.Metadata).Record(above, tracked)
            : Named(_above.PrincipalEntityType.ClrType.Name, _above.Properties.Select(p => entry.Property(p.Name).CurrentValue));
    }

    /// <summary>The child whom the row names, or whom what stands above it names; null when neither does.</summary>
    public ChildId? Child(EntityEntry entry, TrackedRows tracked) =>
        _child is not null ? entry.Property(_child).CurrentValue as ChildId?
        : _above is not null && tracked.Above(entry, _above) is { } above ? Of(above.Metadata).Child(above, tracked)
        : null;

    public IEnumerable<LogValue> Changes(EntityEntry entry, Guid key) =>
        from name in _logged
        let property = entry.Property(name)
        let before = entry.State == EntityState.Added ? null : Shown(name, property.OriginalValue)
        let after = entry.State == EntityState.Deleted ? null : Shown(name, property.CurrentValue)
        where entry.State == EntityState.Modified ? property.IsModified && !Equals(property.OriginalValue, property.CurrentValue) : (before ?? after) is not null
        select new LogValue(key, name, Commitments.Salt(), before, after);

    private static bool Has<T>(IReadOnlyTypeBase type) where T : Attribute => type.ClrType.GetCustomAttribute<T>() is not null;

    private static string Named(string type, IEnumerable<object?> keys) => $"{type} {string.Join('/', keys.Select(Words))}";

    private string? Shown(string name, object? value) => value is not null && _hidden.Contains(name) ? "(not kept)" : Words(value);

    private static string? Words(object? value) => value switch
    {
        null => null,
        string text => text,
        DateTimeOffset instant => instant.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture),
        DateOnly date => date.ToString("O", CultureInfo.InvariantCulture),
        byte[] bytes => $"({bytes.Length} bytes)",
        IFormattable formattable => formattable.ToString(null, CultureInfo.InvariantCulture),
        System.Collections.IEnumerable many => string.Join(", ", many.Cast<object?>().Select(Words)),
        _ => value.ToString(),
    };
}
