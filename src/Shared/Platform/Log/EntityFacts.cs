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

    private EntityFacts(IEntityType type)
    {
        var properties = type.GetProperties().Where(p => !p.IsConcurrencyToken || p.ClrType != typeof(uint)).ToList();
        _name = type.ClrType.Name;
        IsLogged = type.ClrType.GetCustomAttribute<UnloggedAttribute>() is null;
        _keys = [.. type.FindPrimaryKey()?.Properties.Select(p => p.Name) ?? []];
        _logged = [.. properties.Where(p => !_keys.Contains(p.Name)).Select(p => p.Name)];
        _hidden = [.. properties.Where(p => p.PropertyInfo?.GetCustomAttribute<ValueUnloggedAttribute>() is not null).Select(p => p.Name)];
        _child = properties.FirstOrDefault(p => p.ClrType == typeof(ChildId) || p.ClrType == typeof(ChildId?))?.Name;
    }

    public bool IsLogged { get; }

    public static EntityFacts Of(IEntityType type) => Known.GetOrAdd(type, t => new EntityFacts((IEntityType)t));

    public string Subject(EntityEntry entry) => $"{_name} {string.Join('/', _keys.Select(k => Words(entry.Property(k).CurrentValue)))}";

    public Guid[] Children(EntityEntry entry) =>
        _child is not null && entry.Property(_child).CurrentValue is ChildId child ? [child.Value] : [];

    public IEnumerable<LogValue> Changes(EntityEntry entry, Guid key) =>
        from name in _logged
        let property = entry.Property(name)
        let before = entry.State == EntityState.Added ? null : Shown(name, property.OriginalValue)
        let after = entry.State == EntityState.Deleted ? null : Shown(name, property.CurrentValue)
        where entry.State == EntityState.Modified ? property.IsModified && !Equals(property.OriginalValue, property.CurrentValue) : (before ?? after) is not null
        select new LogValue(key, name, Commitments.Salt(), before, after);

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
