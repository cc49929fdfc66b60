namespace NewsPortal.Benchmarks.Micro;

/// <summary>A story as long as most: about 320 words, with a dateline, two headings, “Baca Juga” lines and a list.</summary>
internal static class Texts
{
    private const string Paragraph = "Perahu-perahu kecil itu kembali sebelum matahari naik, membawa ikan yang cukup untuk pasar pagi dan sebuah cerita tentang arus yang berpindah ke utara sejak awal bulan.";

    public static string Body { get; } = string.Join("\n\n",
        Paragraph, Paragraph, "Baca Juga: [Pasar Ikan Pindah Jam Buka](article:7)", Paragraph, "## Jalur Baru", Paragraph, Paragraph,
        "- lampu **perangkap** di dua titik\n- tali tambat baru\n- papan harga", Paragraph, "Baca Juga: Dermaga Kayu Diperbaiki Warga", Paragraph, Paragraph,
        "## Menunggu Angin", Paragraph, "Keterangan lengkap ada di [laman dinas](https://dinas.example/laut).", Paragraph, Paragraph);

    public static string Copy { get; } = $"""
        Perahu Kembali Sebelum Matahari Naik
        Kamis, 5 Maret 2026 | 10:15 WIB

        CIREBON - {Paragraph}

        {Paragraph}

        Baca Juga: Pasar Ikan Pindah Jam Buka

        {Paragraph}

        {Paragraph}

        ***

        Editor: Larasati Kusumo
        Sumber: Dinas Kelautan
        Tag: ikan, nelayan, pasar
        """;
}
