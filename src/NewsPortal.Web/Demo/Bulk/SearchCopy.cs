using System.Buffers.Binary;
using NewsPortal.Domain.Articles;
using Npgsql;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>
/// The rows of search, with the documents that <see cref="Data.Search.SearchIndex"/> would have PostgreSQL make: a test holds the two together.
/// For a million stories PostgreSQL would parse for a third of an hour.
/// </summary>
internal sealed class SearchCopy(Vocabulary vocabulary) : TableCopy
{
    private const int LastPlace = 16383; // PostgreSQL counts no further

    private readonly List<ulong> found = [];

    /// <inheritdoc/>
    protected override string Target => "article_search (article_id, visible_from, edition_id, section_id, contributor_ids, document)";

    /// <summary>Asks for the words that are not known yet.</summary>
    public async Task LearnAsync(NpgsqlConnection connection, IEnumerable<SearchText> stories, CancellationToken cancel)
    {
        var unknown = new HashSet<string>(StringComparer.Ordinal);
        var lookup = unknown.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var story in stories)
            foreach (var (text, _) in story.Parts)
                foreach (var word in text.AsSpan().SplitAny(' ', '\n'))
                    if (vocabulary.Find(text.AsSpan(word)) is null) lookup.Add(text.AsSpan(word));
        await vocabulary.LearnAsync(connection, unknown, cancel);
    }

    /// <summary>Adds a story whose words are known.</summary>
    public void Add(SearchText story)
    {
        found.Clear();
        var last = 0;
        foreach (var (text, weight) in story.Parts)
        {
            var before = last; // a text's places go on after the last of the text before it
            foreach (var word in text.AsSpan().SplitAny(' ', '\n'))
            {
                var start = before;
                foreach (var lexeme in vocabulary.Find(text.AsSpan(word))!)
                {
                    var place = Math.Min(start + lexeme.Place, LastPlace);
                    found.Add(((ulong)lexeme.Number << 32) | ((ulong)place << 8) | weight);
                    before = last = Math.Max(last, place);
                }
            }
        }

        found.Sort();
        Rows.Row(6);
        Rows.Number(story.Article.Id);
        Rows.Moment(story.Article.VisibleFrom!.Value);
        Rows.Number(story.Article.EditionId);
        Rows.Number(story.Article.SectionId);
        Rows.Numbers([.. story.Article.Bylines.Select(b => b.ContributorId).Distinct().Order()]);
        Write();
    }

    /// <summary>In the form of tsvectorrecv: how many lexemes, then each with a zero behind it, how many places, and the places, weighted. Their order is the server's matter.</summary>
    private void Write()
    {
        var (size, count) = (4, 0);
        for (var i = 0; i < found.Count; i++)
        {
            if (i == 0 || found[i] >> 32 != found[i - 1] >> 32) (size, count) = (size + vocabulary[(int)(found[i] >> 32)].Length + 3, count + 1);
            size += 2;
        }

        var field = Rows.Field(size);
        BinaryPrimitives.WriteInt32BigEndian(field, count);
        var at = 4;
        for (int i = 0, next; i < found.Count; i = next)
        {
            for (next = i + 1; next < found.Count && found[next] >> 32 == found[i] >> 32;) next++;
            var lexeme = vocabulary[(int)(found[i] >> 32)];
            lexeme.CopyTo(field[at..]);
            field[at + lexeme.Length] = 0;
            BinaryPrimitives.WriteUInt16BigEndian(field[(at + lexeme.Length + 1)..], (ushort)(next - i));
            at += lexeme.Length + 3;
            for (var j = i; j < next; j++, at += 2) BinaryPrimitives.WriteUInt16BigEndian(field[at..], (ushort)(((found[j] & 3) << 14) | ((found[j] >> 8) & 0x3FFF)));
        }
    }
}

/// <summary>What search shall know of a story.</summary>
/// <param name="Article">The story.</param>
/// <param name="Parts">Its texts in order, each with the weight that PostgreSQL writes for A (3) to D (0).</param>
internal sealed record SearchText(Article Article, IReadOnlyList<(string Text, uint Weight)> Parts);
