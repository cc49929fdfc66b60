using CsCheck;

namespace NewsPortal.Browser.Tests.Newsroom;

/// <summary>Bodies that stories could have: of blocks that the editor knows, and of anything at all.</summary>
internal static class BodyTexts
{
    private static readonly Gen<string> Word = OneOf("warga", "Depok", "harga_barang", "Rp1,2", "“kami”", "5\\*6", "[sic]", "A&B", "&amp;", "<b>", "1.", "#1", "a\\b", "naik", "–", "!", "(2023)", "é", "🙂", "x_y_z", "`kode`");

    private static readonly Gen<string> Words = Word.Array[1, 6].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Plain = OneOf("warga", "Depok", "“kami”", "naik.", "(2023)", "RT 03").Array[1, 3].Select(words => string.Join(' ', words));

    private static readonly Gen<string> Piece = Gen.Frequency(
        (6, Words), (2, Plain.Select(t => $"**{t}**")), (2, Plain.Select(t => $"*{t}*")), (1, Plain.Select(t => $"***{t}***")),
        (1, Plain.Select(t => $"[{t}](https://contoh.test/a?b=1&c=2)")), (1, Plain.Select(t => $"[**{t}**](article:7)")), (1, Gen.Const("`x = 1`")));

    private static readonly Gen<string> Line = Piece.Array[1, 4].Select(pieces => string.Join(' ', pieces));

    private static readonly Gen<string> Paragraph = Gen.Frequency((5, Line), (1, Gen.Select(Line, Line, (a, b) => $"warga {a}\\\nwarga {b}")), (1, Gen.Select(Line, Line, (a, b) => $"warga {a}\nwarga {b}")));

    private static readonly Gen<string> List = Gen.Select(Line.Array[1, 4], OneOf("- ", "* ", "1. ", "7) "), Gen.Bool, (items, sign, nested) =>
        string.Join('\n', items.Select(item => sign + item)) + (nested ? $"\n{new string(' ', sign.Length)}- dalam" : ""));

    private static readonly Gen<string> Block = Gen.Frequency(
        (6, Paragraph), (2, List), (1, Line.Select(t => $"## {t}")), (1, Line.Select(t => $"### {t}")), (1, Gen.Select(Line, Line, (a, b) => $"> {a}\n>\n> {b}")),
        (1, Gen.Const("---")), (1, Gen.Const("```\nkode & <b>\n```")), (1, Words.Select(t => $"![{t.Replace("[sic]", "sic", StringComparison.Ordinal)}](media:55 \"Keterangan\")")),
        (1, Gen.Const("Baca Juga: [Judul \\[lama\\]](article:7)")), (1, Plain.Select(t => $"Baca Juga: {t}")), (1, Gen.Const("<https://youtu.be/abcdefg>")), (1, Gen.Const("https://youtu.be/abcdefg")));

    /// <summary>Stories as the editor makes them.</summary>
    public static Gen<string> Stories { get; } = Block.Array[1, 8].Select(blocks => string.Join("\n\n", blocks));

    /// <summary>Anything that could be typed into the Markdown view.</summary>
    public static Gen<string> Anything { get; } = Gen.Frequency(
        (6, OneOf("\n", "\n\n", "  \n", "\\\n", " ", "*", "**", "_", "`", "- ", "1. ", "> ", "# ", "---\n", "```\n", "    ", "|", "[", "](https://a.test)", "](article:7)",
            "![x](media:5)", "<b>", "<https://a.test>", "&amp;", "\\", "“", "”", ".", "\n\nBaca Juga: x\n\n", "=", "~~~\n", "é", "🙂", "\u00A0", "| a | b |\n|---|---|\n", "\n- a\n- b\n", "\n  - c\n", "\n\n<https://youtu.be/abcdefg>\n\n")),
        (3, OneOf("kata", "Depok", "a", "9")), (1, Gen.String[1, 3])).Array[1, 14].Select(string.Concat);

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(i => texts[i]);
}
