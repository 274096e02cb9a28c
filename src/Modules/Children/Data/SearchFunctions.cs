namespace VirtualSchool.Children.Data;

/// <summary>
/// Search that forgives misspelling. As functions, because only a function can ask the trigram index for a looser likeness than the
/// server's own without changing the connection for whoever uses it next.
/// </summary>
internal static class SearchFunctions
{
    public const string Create =
        """
        create function children.children_alike(sought text, visible uuid[], most int) returns table (id uuid)
        language sql stable set pg_trgm.word_similarity_threshold = 0.4 as $$
          select c.id from children.child c
          where sought <% c.search_text and (visible is null or c.id = any (visible))
          order by word_similarity(sought, c.search_text) desc, c.on_roll desc, c.sort_name
          limit most
        $$;

        create function children.schools_alike(sought text, most int) returns table (urn int)
        language sql stable set pg_trgm.word_similarity_threshold = 0.4 as $$
          select s.urn from children.school s
          where sought <% s.sort_name
          order by word_similarity(sought, s.sort_name) desc, s.sort_name
          limit most
        $$;
        """;

    /// <summary>The search for children without those whose record is sealed.</summary>
    public const string WithoutSealed =
        """
        create or replace function children.children_alike(sought text, visible uuid[], most int) returns table (id uuid)
        language sql stable set pg_trgm.word_similarity_threshold = 0.4 as $$
          select c.id from children.child c
          where sought <% c.search_text and c.sealed_on is null and (visible is null or c.id = any (visible))
          order by word_similarity(sought, c.search_text) desc, c.on_roll desc, c.sort_name
          limit most
        $$;
        """;

    public const string Drop = "drop function children.children_alike; drop function children.schools_alike;";
}
