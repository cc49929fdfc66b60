using NewsPortal.Domain.Copy;

namespace NewsPortal.Domain.Tests.Copy;

public sealed class CopyTailTests
{
    private static readonly string[] Story = ["Paragraf satu.", "Paragraf dua."];

    [Theory]
    [InlineData("Penulis: Budi | Editor: Ani", "Writer: Budi", "Editor: Ani")]
    [InlineData("Editor: Ani; Sumber: Radio", "Editor: Ani")]
    [InlineData("REPORTER : Oleh Budi dan @ani", "Reporter: Budi", "Reporter: ani")]
    [InlineData("Pewarta: Budi & Ani/Citra, Budi; -", "Reporter: Budi", "Reporter: Ani", "Reporter: Citra")]
    [InlineData("Penulis: Dr. Budi Santoso, M.Si., Ph.D. dan Ani, S.I.Kom, Citra, SE", "Writer: Dr. Budi Santoso, M.Si., Ph.D.", "Writer: Ani, S.I.Kom", "Writer: Citra, SE")]
    [InlineData("Penyunting: Ani, Budi, dan Citra Kirana.", "Editor: Ani", "Editor: Budi", "Editor: Citra Kirana")]
    [InlineData("Foto: Galih\nKontributor: Sari", "Photographer: Galih", "Contributor: Sari")]
    [InlineData("Editor:\nAni", "Editor: Ani")]
    [InlineData("Editor: 123")]
    [InlineData("Oleh: Budi\nRedaktur: Ani\nWartawan: Citra", "Writer: Budi", "Editor: Ani", "Reporter: Citra")]
    [InlineData("Penulis: Budi Santoso/Editor: Ani", "Writer: Budi Santoso", "Editor: Ani")]
    [InlineData("(Penulis: Budi, Editor: Ani)", "Writer: Budi", "Editor: Ani")]
    [InlineData("Penulis:\n- Budi\n- Ani\nReporter:\n1. Citra\n2. Sari", "Writer: Budi", "Writer: Ani", "Reporter: Citra", "Reporter: Sari")]
    public void People_are_credited_by_role_and_name(string tail, params string[] people)
    {
        Assert.Equal(people, Desk.ReadUnder(tail.Split('\n')).People());
        Assert.Equal(Story, Desk.ReadUnder(tail.Split('\n')).Paragraphs());
    }

    [Fact]
    public void People_may_stand_above_the_story()
    {
        var copy = Desk.Read(Desk.Headline, "Penulis: Budi", "3 Maret 2024, 08:15 WIT", "Editor:", "Ani", "DEPOK – Teks.");

        Assert.Equal(["Writer: Budi", "Editor: Ani"], copy.People());
        Assert.Equal(("DEPOK", TimeSpan.FromHours(9)), (copy.Dateline, copy.PublishedAt!.Value.Offset));
    }

    [Fact]
    public void Sources_may_carry_an_address()
    {
        var sources = Desk.ReadUnder("Sumber: Radio (A, B), Balai Kota (https://kota.test/a?b=1&c=2) dan http://dinas.test/x, Kabar (ftp://x.test)").Sources;

        Assert.Equal(
            [
                new("Radio (A, B)", null),
                new("Balai Kota", "https://kota.test/a?b=1&c=2"),
                new("dinas.test", "http://dinas.test/x"),
                new CopySource("Kabar (ftp://x.test)", null),
            ],
            sources);
    }

    [Fact]
    public void Sources_may_stand_in_a_list_and_their_addresses_without_parentheses()
    {
        var sources = Desk.ReadUnder("Sumber:", "- Radio A (https://a.test)", "- Radio B: https://b.test/x?y=1&z=2", "• Radio C - https://c.test", "- Radio D https://d.test").Sources;

        Assert.Equal([new("Radio A", "https://a.test"), new("Radio B", "https://b.test/x?y=1&z=2"), new("Radio C", "https://c.test"), new CopySource("Radio D", "https://d.test")], sources);
    }

    [Theory]
    [InlineData("Tags: Kali, Perahu, Depok.")]
    [InlineData("Tags: Kali, Perahu; Depok")]
    [InlineData("Topik : Kali | Perahu | Depok")]
    [InlineData("Tag #Kali #Perahu #Depok")]
    [InlineData("Tags\n\nKali\n- Perahu\n#Depok\nkali")]
    [InlineData("Tag:\nKali, Perahu\nDepok\nTerkait\nBukan Tag\nKabar Daerah:\nBukan juga")]
    public void Tags_stand_on_one_line_or_several(string tail) =>
        Assert.Equal(["Kali", "Perahu", "Depok"], Desk.ReadUnder(tail.Split('\n')).Tags);

    [Fact]
    public void Labels_among_the_blocks_still_count_and_the_rest_is_noise()
    {
        var copy = Desk.ReadUnder("Artikel Pilihan", "Judul lain.", "TERKINI:", "Lagi.", "Berita Populer", "Satu lagi.", "Editor: Ani", "Sekian.");

        Assert.Equal(["Editor: Ani"], copy.People());
        Assert.Equal(Story, copy.Paragraphs());
    }

    [Fact]
    public void Without_end_mark_the_tail_begins_where_only_tail_follows()
    {
        var copy = Desk.Read(Desk.Headline, "Paragraf satu.", "Foto: Budi", "Paragraf dua.", "Editor: Ani", "Sumber: Radio", "Tags", "Kali", "Terkait");

        Assert.Equal(["Paragraf satu.", "Foto: Budi", "Paragraf dua."], copy.Paragraphs());
        Assert.Equal((1, 1, 1), (copy.Bylines.Count, copy.Sources.Count, copy.Tags.Count));
    }

    [Theory]
    [InlineData("Editor: Ani", "(ani/bud)")]
    [InlineData("Editor: Ani", "Sumber: Radio", "[ani]")]
    [InlineData("Reporter: Budi", "Editor: Ani", "Berita ini telah tayang di Radio Kali.", "Tags: Kali")]
    [InlineData("Editor: Ani", "Tags: Kali", "Hak cipta dilindungi.", "Artikel Pilihan", "Judul lain")]
    [InlineData("Penyunting: Bo", "Satu.", "Dua.", "Editor: Ani", "Tiga.", "Empat.")]
    public void Without_end_mark_a_note_in_the_tail_puts_no_credits_into_the_story(params string[] tail)
    {
        var copy = Desk.Read([Desk.Headline, "Paragraf satu.", .. tail]);

        Assert.Contains("Editor: Ani", copy.People());
        Assert.DoesNotContain(copy.Paragraphs(), paragraph => paragraph.Contains("Editor", StringComparison.Ordinal) || paragraph.Contains("Tags", StringComparison.Ordinal));
    }

    [Fact]
    public void Books_named_with_their_writers_stay_in_the_story()
    {
        string[] body = ["Ini daftarnya.", "Laskar Pelangi", "Penulis: Andrea Hirata", "Penerbit: Bentang Pustaka"];

        Assert.Equal(body, Desk.Read([Desk.Headline, .. body, "Editor: Ani"]).Paragraphs());
    }

    [Fact]
    public void A_list_under_a_crosshead_of_recommendations_stays_in_the_story()
    {
        string[] body = ["Kata warga, “Hujan turun”", "Rekomendasi", "1. Bawa payung", "2. Pakai jas hujan"];

        Assert.Equal(body, Desk.Read([Desk.Headline, .. body, "Editor: Ani"]).Paragraphs());
    }

    [Fact]
    public void A_crosshead_named_like_a_block_loses_no_story()
    {
        string[] body = ["Paragraf satu.", "Rekomendasi", "Warung pertama buka pagi.", "Terkini", "Warung kedua buka sore."];

        Assert.Equal(body, Desk.Read([Desk.Headline, .. body, "Editor: Ani"]).Paragraphs());
    }

    [Fact]
    public void A_note_under_the_end_mark_stays_in_the_story()
    {
        var copy = Desk.ReadUnder("Tulisan ini telah disunting agar ringkas.", "Editor: Ani", "Hak cipta pada penulis naskah ini seluruhnya.", "Terkait");

        Assert.Equal([.. Story, "Tulisan ini telah disunting agar ringkas.", "Hak cipta pada penulis naskah ini seluruhnya."], copy.Paragraphs());
    }

    [Theory]
    [InlineData("Akhir.", "***")]
    [InlineData("Akhir. ***")]
    [InlineData("Akhir.***", "Editor: Ani")]
    [InlineData("Akhir.", "Editor: Ani***")]
    [InlineData("Akhir.***", "***", "Editor: Ani")]
    [InlineData("Akhir.", "Editor: Ani", "***", "Tags", "Kali")]
    public void The_end_mark_is_stripped_wherever_the_tail_meets_it(params string[] end) =>
        Assert.Equal(["Awal.", "Akhir."], Desk.Read([Desk.Headline, "Awal.", .. end]).Paragraphs());

    [Theory]
    [InlineData("Katanya b***", "Lalu pergi.")]
    [InlineData("***", "Lalu pergi.")]
    [InlineData("Nilainya ****")]
    public void Other_stars_are_text(params string[] body) => Assert.Equal(["Awal.", .. body], Desk.Read([Desk.Headline, "Awal.", .. body]).Paragraphs());

    [Fact]
    public void The_dan_of_an_office_belongs_to_its_name()
    {
        var sources = Desk.ReadUnder("Sumber: Dinas Kelautan dan Perikanan, Radio Depok dan Balai Kota").Sources;

        Assert.Equal(["Dinas Kelautan dan Perikanan", "Radio Depok", "Balai Kota"], sources.Select(s => s.Name));
    }
}
