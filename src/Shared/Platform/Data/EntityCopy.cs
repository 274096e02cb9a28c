using System.Collections;
using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace VirtualSchool.Platform.Data;

/// <summary>One table's rows in the form in which the context's model stores them, and the collections that hang on them.</summary>
internal sealed class EntityCopy
{
    private readonly List<Cell> _cells;
    private readonly IEntityType _entity;

    private EntityCopy(IEntityType entity)
    {
        _entity = entity;
        _cells = [.. entity.GetProperties().Where(p => p.GetColumnName() != "xmin").Select(Cell.Of)];
    }

    public string Table => $"{_entity.GetSchema()}.{_entity.GetTableName()}";

    public IReadOnlyList<string> Columns => [.. _cells.Select(c => $"\"{c.Property.GetColumnName()}\"")];

    public static EntityCopy Of(IModel model, Type entity) =>
        new(model.FindEntityType(entity) ?? throw new InvalidOperationException($"{entity.Name} is no table of this context."));

    /// <summary>Sends the rows into the copy's buffer, which goes out as it fills.</summary>
    public async Task WriteAsync(NpgsqlBinaryImporter writer, IEnumerable<Hanging> entities, CancellationToken cancel)
    {
        foreach (var entity in entities)
        {
            await writer.StartRowAsync(cancel);
            foreach (var cell in _cells) await cell.WriteAsync(writer, entity, cancel);
        }
    }

    /// <summary>The collections below these entities, each with its rows' keys of the entity above.</summary>
    public IEnumerable<(EntityCopy Copy, IReadOnlyList<Hanging> Entities)> Below(IReadOnlyList<Hanging> entities)
    {
        foreach (var navigation in _entity.GetNavigations().Where(n => n.IsCollection))
        {
            var (own, theirs) = (navigation.ForeignKey.PrincipalKey.Properties[0].GetGetter(), navigation.ForeignKey.Properties[0]);
            var hanging = entities.SelectMany(above => ((IEnumerable)navigation.GetGetter().GetClrValue(above.Entity)!).Cast<object>()
                .Select(e => new Hanging(e, theirs, own.GetClrValue(above.Entity)))).ToList();
            yield return (new EntityCopy(navigation.TargetEntityType), hanging);
        }
    }

    /// <summary>An entity, and the key of the entity above it that its own property may not know yet.</summary>
    internal readonly record struct Hanging(object Entity, IProperty? Foreign, object? Key);

    private sealed record Cell(IProperty Property, string Type, Func<object?, object?> Store, Func<NpgsqlBinaryImporter, object, string, CancellationToken, Task> Typed)
    {
        private static readonly MethodInfo TypedWrite = typeof(Cell).GetMethod(nameof(WriteAs), BindingFlags.NonPublic | BindingFlags.Static)!;

        public IClrPropertyGetter Getter { get; } = Property.GetGetter();

        public static Cell Of(IProperty property)
        {
            var mapping = property.GetRelationalTypeMapping();
            var stored = mapping.Converter?.ProviderClrType ?? property.ClrType;
            var write = TypedWrite.MakeGenericMethod(Nullable.GetUnderlyingType(stored) ?? stored).CreateDelegate<Func<NpgsqlBinaryImporter, object, string, CancellationToken, Task>>();
            return new(property, mapping.StoreTypeNameBase, mapping.Converter is { } converter ? converter.ConvertToProvider : value => value, write);
        }

        public Task WriteAsync(NpgsqlBinaryImporter writer, Hanging row, CancellationToken cancel) =>
            Store(row.Foreign == Property ? row.Key : Getter.GetClrValue(row.Entity)) is { } value ? Typed(writer, value, Type, cancel) : writer.WriteNullAsync(cancel);

        private static Task WriteAs<T>(NpgsqlBinaryImporter writer, object value, string type, CancellationToken cancel) => writer.WriteAsync((T)value, type, cancel);
    }
}
