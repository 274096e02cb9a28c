using System.Collections;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

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

    public IReadOnlyList<string> Types => [.. _cells.Select(c => c.Type)];

    public static EntityCopy Of(IModel model, Type entity) =>
        new(model.FindEntityType(entity) ?? throw new InvalidOperationException($"{entity.Name} is no table of this context."));

    public IEnumerable<object?[]> Rows(IEnumerable<Hanging> entities) => entities.Select(e => _cells.ConvertAll(c => c.Value(e)).ToArray());

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

    private sealed record Cell(IProperty Property, string Type, Func<object?, object?> Store)
    {
        public static Cell Of(IProperty property)
        {
            var mapping = property.GetRelationalTypeMapping();
            return new(property, mapping.StoreTypeNameBase, mapping.Converter is { } converter ? converter.ConvertToProvider : value => value);
        }

        public object? Value(Hanging row) => Store(row.Foreign == Property ? row.Key : Property.GetGetter().GetClrValue(row.Entity));
    }
}
