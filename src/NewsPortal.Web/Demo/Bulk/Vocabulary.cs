using System.Collections.Concurrent;
using System.Text;
using Npgsql;

namespace NewsPortal.Web.Demo.Bulk;

/// <summary>
/// What PostgreSQL makes of each word that it was asked for: asked once, a word costs no more. A word is what stands between blanks, marks and
/// all; blanks part tokens for PostgreSQL's parser too, so that words can be asked for one by one.
/// </summary>
internal sealed class Vocabulary
{
    private readonly ConcurrentDictionary<string, Lexeme[]> words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> numbers = new(StringComparer.Ordinal);
    private byte[][] lexemes = new byte[1 << 14][];
    private int count;
    private readonly Lock turn = new();

    /// <summary>A lexeme of a word.</summary>
    /// <param name="Number">Its number here.</param>
    /// <param name="Place">Which token of the word it is, from 1.</param>
    internal readonly record struct Lexeme(int Number, int Place);

    /// <summary>The lexemes of a word; <see langword="null"/> where it was not asked for yet.</summary>
    public Lexeme[]? Find(ReadOnlySpan<char> word) => words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var found) ? found : null;

    /// <summary>The lexeme of a number, in UTF-8.</summary>
    public byte[] this[int number] => Volatile.Read(ref lexemes)[number];

    /// <summary>Asks for words.</summary>
    public async Task LearnAsync(NpgsqlConnection connection, IReadOnlyCollection<string> unknown, CancellationToken cancel)
    {
        if (unknown.Count == 0) return;
        var asked = unknown.ToArray();
        var learned = asked.Select(_ => new List<Lexeme>()).ToArray();
        await using var command = new NpgsqlCommand("""
            select w.place::int, u.lexeme, u.positions from unnest($1::text[]) with ordinality w(word, place) cross join lateral unnest(to_tsvector('indonesian', w.word)) u
            """, connection) { Parameters = { new() { Value = asked } }, CommandTimeout = 0 };
        await using var rows = await command.ExecuteReaderAsync(cancel);
        while (await rows.ReadAsync(cancel))
        {
            var number = NumberOf(rows.GetString(1));
            foreach (var place in rows.GetFieldValue<short[]>(2)) learned[rows.GetInt32(0) - 1].Add(new Lexeme(number, place));
        }

        for (var i = 0; i < asked.Length; i++) words.TryAdd(asked[i], [.. learned[i]]);
    }

    private int NumberOf(string lexeme)
    {
        lock (turn)
        {
            if (numbers.TryGetValue(lexeme, out var known)) return known;
            if (count == lexemes.Length)
            {
                var longer = new byte[count * 2][];
                lexemes.CopyTo(longer, 0);
                Volatile.Write(ref lexemes, longer); // readers hold numbers that the old one has, too
            }

            lexemes[count] = Encoding.UTF8.GetBytes(lexeme);
            return numbers[lexeme] = count++;
        }
    }
}
