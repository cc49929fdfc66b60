namespace NewsPortal.Domain.Articles;

/// <summary>What kind of change to a live story a revision is. The class alone decides what readers are told.</summary>
public enum ChangeClass
{
    /// <summary>Salah ketik: nothing that a reader would have understood otherwise; silent.</summary>
    Typo,

    /// <summary>Pembaruan: new facts; shows “Diperbarui”.</summary>
    Update,

    /// <summary>Ralat or koreksi: posted with what was wrong and what is right.</summary>
    Correction,

    /// <summary>Hak jawab: linked both ways.</summary>
    RightOfReply,

    /// <summary>Pencabutan: 410 with the reason.</summary>
    Withdrawal,
}
