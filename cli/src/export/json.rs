use helplines::Directory;

pub fn directory(_directory: &Directory) -> anyhow::Result<String> {
    anyhow::bail!("not there yet")
}

pub fn retired(_directory: &Directory) -> anyhow::Result<String> {
    anyhow::bail!("not there yet")
}
