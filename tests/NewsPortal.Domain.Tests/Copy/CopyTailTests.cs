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

    [Theory]
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
        var copy = Desk.ReadUnder("Artikel Pilihan", "Judul lain.", "TERKINI:", "Lagi.", "Editor: Ani", "Sekian.");

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
